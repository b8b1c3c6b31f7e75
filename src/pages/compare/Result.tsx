import type { Board } from '#model/board';
import type { Compared } from '#model/compare/comparedSeries';
import type { Comparison } from '#model/compare/comparison';
import { ChartPanel } from '#cards/panel/ChartPanel';
import { CopySentence } from '#cards/sentence/CopySentence';
import type { ComparisonFigures } from '#language/comparison/comparisonFigures';
import { joinNames } from '#language/comparison/joinNames';
import { useLocale } from '#language/useLocale';
import { addressOf } from '#selection/addresses';
import { CompareOptions } from '#selection/comparison/CompareOptions';
import { PlaceLink } from '#selection/PlaceLink';
import { Button } from '#ui/Button';
import styles from './ComparePage.module.css';

type Props = {
  readonly board: Board;
  readonly comparison: Comparison;
  readonly made: ComparisonFigures;
  readonly series: readonly Compared[];
  readonly onChoose: (change: Partial<Comparison>) => void;
};

/** The pictures of a comparison with their tables, in one where the units agree. */
export function Result({ board, comparison, made, series, onChoose }: Props) {
  const locale = useLocale();
  const { t, say } = locale;
  const { figures, empty } = made;
  const [only] = figures.length === 1 ? figures : [];
  const names = empty.map(({ label }) => say(label));
  return (
    <section aria-labelledby="result-title">
      <div className={styles['head']}>
        <h2 id="result-title">{t('compare.count', { count: series.length })}</h2>
        <p className="vh" role="status">
          {t('compare.count', { count: series.length })}
        </p>
        <CompareOptions comparison={comparison} grouped={made} onChoose={onChoose} />
      </div>
      {comparison.mode === 'index' && made.bases.length === 0 ? (
        <p className={styles['notice']} role="status">
          {t('compare.noIndex')}
        </p>
      ) : null}
      {figures.length > 0 && names.length > 0 ? (
        <p className={styles['notice']}>{t('compare.empty', { names: joinNames(names, locale) })}</p>
      ) : null}
      {figures.length > 0 ? null : (
        <p className={styles['notice']}>
          {t('compare.noFigures')}{' '}
          {made.years === null ? null : (
            <Button look="quiet" onClick={() => onChoose({ from: null, to: null })}>
              {t('compare.wholeTime')}
            </Button>
          )}
        </p>
      )}
      {only === undefined ? null : <CopySentence figure={only} />}
      <div className={styles['panels']}>
        {figures.map((figure, index) => {
          const alone = index === figures.length - 1 && index % 2 === 0;
          return <ChartPanel key={figure.id} figure={figure} span={alone ? 12 : 6} whole />;
        })}
      </div>
      <Notes board={board} series={series} />
    </section>
  );
}

/** What the board says of each indicator, and the way to its page. */
function Notes({ board, series }: Pick<Props, 'board' | 'series'>) {
  const { t, say, language } = useLocale();
  const all = [...new Set(series.map(({ indicator }) => indicator))];
  return (
    <div className={styles['notes']}>
      <h3>{t('compare.read')}</h3>
      <ul>
        {all.map(({ id, name, definition, note }) => (
          <li key={id}>
            <PlaceLink to={addressOf(language, board.id, 'kpi', id)}>{say(name)}</PlaceLink>: {say(definition)}
            {note === undefined ? '' : ` ${say(note)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
