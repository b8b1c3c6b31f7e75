import type { Board, Indicator } from '#model/board';
import { useLocale } from '#language/useLocale';
import styles from './IndicatorPicker.module.css';

/** All that a list says of an indicator. */
export type Named = Pick<Indicator, 'id' | 'name' | 'unitOfMeasure'>;

type Props = {
  /** Id of the list; that of an option is this with its place behind it. */
  readonly id: string;
  readonly board: Board;
  readonly found: readonly Named[];
  /** The one that Enter would add; −1 for none. */
  readonly at: number;
  readonly shown: boolean;
  readonly onPick: (one: Named) => void;
};

/** Indicators to choose from, each with its unit; the focus stays in the field that they belong to. */
export function FoundList({ id, board, found, at, shown, onPick }: Props) {
  const { t, say } = useLocale();
  const unitOf = (one: Named) => board.unitsOfMeasure.find((unit) => unit.id === one.unitOfMeasure);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('compare.found')}
      className={styles['list']}
      hidden={!shown}
      tabIndex={-1}
    >
      {(shown ? found : []).map((one, index) => {
        const unit = unitOf(one);
        return (
          <button
            key={one.id}
            id={`${id}${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // A press must not take the focus from the field, or the list would close before it is a click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(one)}
          >
            {say(one.name)} <small>{unit === undefined ? '' : say(unit.short)}</small>
          </button>
        );
      })}
    </div>
  );
}
