import type { Board } from '#model/board';
import { countChoices } from '#model/selection/countChoices';
import type { Group } from '#model/selection/fits';
import { useCounts } from '#dataset/large/useParts';
import { useLocale } from '#language/useLocale';
import { choicesOf } from '#selection/choices';
import chips from '#selection/controls/CategoryFilter.module.css';
import { useFind } from '#selection/search/useFind';
import { searched } from '#selection/selectFigures';
import { useSelection } from '#selection/useSelection';
import { Button } from '#ui/Button';
import { Switch } from '#ui/Switch';
import { choiceName } from './choiceName';
import styles from './FilterBar.module.css';

type Props = {
  readonly board: Board;
  /** Id of the panel around it, for the button that closes it. */
  readonly panel: string;
  /** Whether the key / leads to the search box. */
  readonly slash: boolean;
  readonly onSlash: (on: boolean) => void;
};

const sections = [
  { title: 'status', groups: ['status'] },
  { title: 'period', groups: ['period'] },
  { title: 'area', groups: ['area'] },
  { title: 'kind', groups: ['kind'] },
  { title: 'also', groups: ['target', 'conflict'] },
] as const;

const kinds = ['actual', 'provisional', 'estimate', 'plan', 'target', 'baseline'];

/** The choices of a group as a reader expects them: areas as on the board, what was before what is planned. */
function offered(board: Board, group: Group): readonly string[] {
  const order = { area: board.referenceAreas.map(({ id }) => id), kind: kinds }[group as string];
  const choices = choicesOf(board, group);
  return order === undefined ? choices : order.filter((one) => choices.includes(one));
}

/** All further filters, each choice with the number of indicators that it would leave. */
export function FilterPanel({ board, panel, slash, onSlash }: Props) {
  const locale = useLocale();
  const { t, number } = locale;
  const { selection, choose } = useSelection(board);
  const find = useFind(selection.q);
  const { value: answered } = useCounts(board, selection.q, selection);
  const counts = board.inParts === undefined ? countChoices(searched(board, selection.q, find), selection) : answered;
  const toggle = (group: Group, value: string) => {
    const without = selection[group].filter((one) => one !== value);
    choose({ [group]: without.length === selection[group].length ? [...without, value] : without });
  };
  const chip = (group: Group, value: string) => (
    <button
      key={group + value}
      type="button"
      className={chips['chip']}
      aria-pressed={selection[group].includes(value)}
      onClick={() => toggle(group, value)}
    >
      <span>{choiceName(group, { board, value, locale })}</span>{' '}
      <span className={chips['count']}>{counts === undefined ? '…' : number(counts.get(group)?.get(value) ?? 0)}</span>
    </button>
  );
  return (
    <div className={styles['panel']}>
      {sections.map(({ title, groups }) => (
        <div key={title} role="group" aria-label={t(`further.${title}`)}>
          <h3>{t(`further.${title}`)}</h3>
          {title === 'period' ? <p>{t('further.hint')}</p> : null}
          {groups.flatMap((group) => offered(board, group).map((value) => chip(group, value)))}
        </div>
      ))}
      <Switch name={t('further.slash')} on={slash} onChange={onSlash} />
      <Button popoverTarget={panel} popoverTargetAction="hide">
        {t('further.close')}
      </Button>
    </div>
  );
}
