import { useLocale } from '#language/useLocale';
import type { NumberedSources } from './numberSources';
import styles from './PrintSheet.module.css';

/** The sources behind the numbers in brackets: publisher, title, date. */
export function PrintSources({ sources }: { readonly sources: NumberedSources }) {
  const { t, date } = useLocale();
  if (sources.list.length === 0) return null;
  return (
    <section className={styles['sources']}>
      <h2>{t('print.sources')}</h2>
      <ol>
        {sources.list.map(({ id, publisher, title, published }) => (
          <li key={id}>
            <b>{`[${sources.numberOf(id)}]`}</b>{' '}
            {`${publisher}, “${title}”, ${published === null ? t('table.unknownDate') : date(published)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
