import type { Source } from '#model/board';
import type { Observation } from '#model/observation';
import { useLocale } from '#language/useLocale';
import styles from './SourcedRows.module.css';

/** One line; `one` is the observation whose source stands below it. */
export type SourcedRow = { readonly label: string; readonly text: string; readonly one?: Observation };

type Props = { readonly rows: readonly SourcedRow[]; readonly sources: readonly Source[] };

/** Numbers with their names, each with the place where it was published. */
export function SourcedRows({ rows, sources }: Props) {
  return (
    <dl className={styles['rows']}>
      {rows.map(({ label, text, one }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
          {one === undefined ? null : (
            <dd className={styles['source']}>
              <Cite one={one} sources={sources} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Source as a link, its date, the place in it, and why this figure of several. */
function Cite({ one, sources }: { readonly one: Observation; readonly sources: readonly Source[] }) {
  const { t, say, date } = useLocale();
  const source = sources.find((other) => other.id === one.source);
  const place = [
    one.published === null ? t('table.unknownDate') : date(one.published),
    ...(one.locator === undefined ? [] : [say(one.locator)]),
  ];
  return (
    <>
      {source === undefined ? (
        t('card.noSource')
      ) : (
        <>
          {t('table.source')}
          {': '}
          <a href={source.url} rel="noreferrer">
            {say(source.short)}
          </a>
          {`, ${place.join(', ')}.`}
        </>
      )}
      {one.because === undefined ? '' : ` ${say(one.because)}`}
    </>
  );
}
