import type { Source } from '#model/board';
import type { Observation } from '#model/observation';
import { useLocale } from '#language/useLocale';

type Props = { readonly one: Observation; readonly sources: readonly Source[] };

/** Where a figure stands: its source as a link, the date and the place in it. */
export function Cite({ one, sources }: Props) {
  const { t, say, date } = useLocale();
  const source = sources.find((other) => other.id === one.source);
  if (source === undefined) return t('card.noSource');
  const rest = [
    one.published === null ? t('table.unknownDate') : date(one.published),
    ...(one.locator === undefined ? [] : [say(one.locator)]),
  ];
  return (
    <>
      {t('table.source')}
      {': '}
      <a href={source.url} rel="noreferrer">
        {say(source.short)}
      </a>
      {`, ${rest.join(', ')}`}
    </>
  );
}
