import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { Icon } from '#ui/Icon';
import type { Selection } from '#selection/selection';
import styles from './CategoryFilter.module.css';

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  readonly counts: ReadonlyMap<string, number>;
  readonly onChoose: (category: readonly string[]) => void;
};

/** One toggle a category with the number it would show; "all" clears them. */
export function CategoryFilter({ board, selection, counts, onChoose }: Props) {
  const { t, say, number } = useLocale();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const toggle = (id: string) => {
    const without = selection.category.filter((one) => one !== id);
    onChoose(without.length === selection.category.length ? [...selection.category, id] : without);
  };
  const chip = (
    key: string,
    icon: Parameters<typeof Icon>[0]['name'],
    name: string,
    count: number,
    pressed: boolean,
    onClick: () => void,
  ) => (
    <button key={key} type="button" className={styles['chip']} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} /> {name} <span className={styles['count']}>{number(count)}</span>
    </button>
  );
  return (
    <div className={styles['filters']} role="group" aria-label={t('filters.category')}>
      {chip('all', 'all', t('filters.all'), all, selection.category.length === 0, () => onChoose([]))}
      {board.categories.map((one) =>
        chip(one.id, one.icon, say(one.name), counts.get(one.id) ?? 0, selection.category.includes(one.id), () =>
          toggle(one.id),
        ),
      )}
    </div>
  );
}
