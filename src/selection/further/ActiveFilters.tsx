import { useRef } from 'react';
import type { Board } from '#model/board';
import { useLocale } from '#language/useLocale';
import { groups } from '#selection/choices';
import chips from '#selection/controls/CategoryFilter.module.css';
import type { Selection } from '#selection/selection';
import { Icon } from '#ui/Icon';
import { choiceName } from './choiceName';
import styles from './FilterBar.module.css';

type Props = {
  readonly board: Board;
  readonly selection: Selection;
  readonly onChoose: (change: Partial<Selection>) => void;
  /** Called when the last chip is gone: the focus needs a new place. */
  readonly onEmpty: () => void;
};

/** Every filter in use as a button that takes it away; the focus then goes to the chip that moves up. */
export function ActiveFilters({ board, selection, onChoose, onEmpty }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const list = useRef<HTMLUListElement>(null);
  const chosen = groups.flatMap((group) =>
    selection[group].map((value) => ({
      key: `${group} ${value}`,
      name: choiceName(group, { board, value, locale }),
      change: { [group]: selection[group].filter((one) => one !== value) },
    })),
  );
  const searched = selection.q.trim();
  const all =
    searched === ''
      ? chosen
      : [...chosen, { key: 'q', name: t('further.searched', { text: searched }), change: { q: '' } }];
  if (all.length === 0) return null;
  const remove = (change: Partial<Selection>, index: number) => {
    onChoose(change);
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll('button') ?? [];
      const next = left[Math.min(index, left.length - 1)];
      if (next === undefined) onEmpty();
      else next.focus();
    });
  };
  return (
    <ul ref={list} className={styles['active']} aria-label={t('further.active')}>
      {all.map(({ key, name, change }, index) => (
        <li key={key}>
          <button
            type="button"
            className={chips['chip']}
            aria-label={t('further.remove', { name })}
            onClick={() => remove(change, index)}
          >
            <span>{name}</span> <Icon name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
