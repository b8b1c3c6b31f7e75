import { useRef } from 'react';
import type { Board } from '#model/board';
import { mostCompared, type Comparison } from '#model/compare/comparison';
import { areasWith, comparedAreas } from '#model/compare/comparedSeries';
import { comparable, goodBeside } from '#model/compare/suggestions';
import { useLocale } from '#language/useLocale';
import chips from '#selection/controls/CategoryFilter.module.css';
import { Icon } from '#ui/Icon';
import styles from './Chosen.module.css';
import { IndicatorPicker } from './IndicatorPicker';

type Props = {
  readonly board: Board;
  readonly comparison: Comparison;
  readonly onChoose: (change: Partial<Comparison>) => void;
};

/** What is laid side by side: a chip for each that takes it away, and a field to add one. */
export function Chosen({ board, comparison, onChoose }: Props) {
  const { t, say } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const { ids } = comparison;
  const known = ids.flatMap((id) => board.indicators.find((one) => one.id === id) ?? []);
  const [first] = known;
  const beside = first === undefined ? [] : goodBeside(board, first);
  const offered = [...new Set([...beside, ...comparable(board)])].filter(({ id }) => !ids.includes(id));
  const choose = (next: readonly string[]) => {
    onChoose({ ids: next, areas: [], base: null, period: null });
    field.current?.focus();
  };
  return (
    <div className={styles['chosen']}>
      {known.length === 0 ? null : (
        <ul className={styles['chips']} aria-label={t('compare.chosen')}>
          {known.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={chips['chip']}
                aria-label={t('compare.remove', { name: say(one.name) })}
                onClick={() => choose(ids.filter((id) => id !== one.id))}
              >
                <span>{say(one.name)}</span> <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {ids.length >= mostCompared ? (
        <p className={styles['full']}>{t('compare.full')}</p>
      ) : (
        <IndicatorPicker {...{ board, offered, field }} chosen={ids} onPick={(id) => choose([...ids, id])} />
      )}
      {ids.length === 1 && first !== undefined ? (
        <Areas board={board} comparison={comparison} onChoose={onChoose} />
      ) : null}
    </div>
  );
}

/** The areas for which the one indicator has figures, as toggles. */
function Areas({ board, comparison, onChoose }: Props) {
  const { t, say } = useLocale();
  const indicator = board.indicators.find((one) => one.id === comparison.ids[0]);
  const known = indicator === undefined ? [] : areasWith(board, indicator);
  if (known.length < 2) return null;
  const shown = comparedAreas(board, comparison).map(({ id }) => id);
  return (
    <div className={styles['areas']} role="group" aria-label={t('compare.areas')}>
      <span aria-hidden="true">{t('compare.areas')}</span>
      {known.map(({ id, short }) => {
        const on = shown.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={chips['chip']}
            aria-pressed={on}
            disabled={!on && shown.length >= mostCompared}
            onClick={() => onChoose({ areas: on ? shown.filter((one) => one !== id) : [...shown, id] })}
          >
            {say(short)}
          </button>
        );
      })}
    </div>
  );
}
