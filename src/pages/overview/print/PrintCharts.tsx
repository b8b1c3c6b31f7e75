import type { IndicatorFigure } from '#model/figure';
import { SourceNote } from '#cards/panel/SourceNote';
import { useLocale } from '#language/useLocale';
import { PrintStill } from './PrintStill';
import styles from './PrintSheet.module.css';

/** Width in px for which a chart is laid out; on paper it takes four fifths of it. */
const WIDTH = 415;

/** A bar needs a line of its own. */
const heightOf = ({ kind, series }: IndicatorFigure) => (kind === 'ranked-bar' ? 40 + 28 * series.length : 240);

/** The charts of the board, two abreast. */
export function PrintCharts({ figures }: { readonly figures: readonly IndicatorFigure[] }) {
  const { t } = useLocale();
  if (figures.length === 0) return null;
  const rows = figures.flatMap((_, index) => (index % 2 === 0 ? [figures.slice(index, index + 2)] : []));
  return (
    <section>
      {rows.map((row, index) => (
        // The heading is part of the first row: not every browser keeps it there otherwise.
        <div key={row[0]?.id} className={styles['row']}>
          {index === 0 ? <h2>{t('chart.heading')}</h2> : null}
          {row.map((figure) => (
            <PrintChart key={figure.id} figure={figure} />
          ))}
        </div>
      ))}
    </section>
  );
}

function PrintChart({ figure }: { readonly figure: IndicatorFigure }) {
  const { say } = useLocale();
  return (
    <figure>
      <h3>{say(figure.title)}</h3>
      {figure.subtitle === undefined ? null : <p>{say(figure.subtitle)}</p>}
      <PrintStill figure={figure} width={WIDTH} height={heightOf(figure)} />
      <figcaption className={styles['note']}>
        <SourceNote figure={figure} conflict={false} />
      </figcaption>
    </figure>
  );
}
