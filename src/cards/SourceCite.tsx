import type { Source } from '#model/board';
import type { IsoDate } from '#model/observation';
import type { Words } from '#model/languages';
import { useLocale } from '#language/useLocale';

type Props = {
  readonly source: Source | null;
  readonly locator?: Words | undefined;
  readonly published: IsoDate | null;
};

/** Where a figure stands: the source as a link, the place in it, its date. */
export function SourceCite({ source, locator, published }: Props) {
  const { t, say, date } = useLocale();
  if (source === null) return t('card.noSource');
  return (
    <>
      <a href={source.url} rel="noreferrer">
        {say(source.short)}
      </a>
      {locator === undefined ? '' : `, ${say(locator)}`}
      {`, ${published === null ? t('table.unknownDate') : date(published)}`}
    </>
  );
}
