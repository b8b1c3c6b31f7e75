import type { Board } from '#model/board';
import { comparedSeries } from '#model/compare/comparedSeries';
import { suggestions } from '#model/compare/suggestions';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { comparisonFigures } from '#language/comparison/comparisonFigures';
import { comparedNames } from '#language/comparison/comparisonWords';
import { useLocale } from '#language/useLocale';
import { compareAddress } from '#selection/comparison/compareAddress';
import { PlaceLink } from '#selection/PlaceLink';
import styles from './ComparePage.module.css';

/** How many comparisons are offered. */
const OFFERED = 6;

/** Nothing to compare yet: good comparisons of this board as links, and the first of them drawn. */
export function Start({ board, one }: { readonly board: Board; readonly one: boolean }) {
  const locale = useLocale();
  const { t, language } = locale;
  const offered = suggestions(board, OFFERED);
  const [first] = offered;
  const figures = first === undefined || one ? [] : comparisonFigures(board, first).figures;
  return (
    <section aria-labelledby="start-title" className={styles['start']}>
      <h2 id="start-title">{t(one ? 'compare.startOne' : 'compare.startTitle')}</h2>
      <p>{t('compare.startBody')}</p>
      <ul>
        {offered.map((comparison) => (
          <li key={comparison.ids.join()}>
            <PlaceLink to={compareAddress(language, board.id, comparison)}>
              {comparedNames(comparedSeries(board, comparison), locale)}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {figures.length === 0 ? null : (
        <>
          <h2>{t('compare.example')}</h2>
          <div className={styles['panels']}>
            {figures.map((figure) => (
              <ChartPanel key={figure.id} figure={figure} span={12} whole />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
