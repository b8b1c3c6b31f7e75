import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';

/** Where every figure comes from. */
export function DataPage({ board }: { readonly board: Board }) {
  const { t, date } = useLocale();
  return (
    <>
      <h1>{t('data.title')}</h1>
      <h2>{t('data.sources')}</h2>
      <ol>
        {board.sources.map((source) => (
          <li key={source.id}>
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
            {`, ${source.publisher}, ${source.published === null ? t('table.unknownDate') : date(source.published)}`}
          </li>
        ))}
      </ol>
    </>
  );
}
