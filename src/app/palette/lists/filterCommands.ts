import type { Board } from '#model/board';
import type { Group } from '#model/selection/fits';
import { choicesOf, groups } from '#selection/choices';
import { choiceName } from '#selection/further/choiceName';
import { emptySelection, writeSelection } from '#selection/selection';
import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';
import type { Situation } from '#app/palette/situation';
import { overviewAddress } from './overviewAddress';

/** Where the indicators stand on the overview. */
export const LISTING = 'indicators';

/** Groups whose one choice has a name that says all. */
const alone: readonly Group[] = ['target', 'conflict'];

function iconOf(board: Board, group: Group, value: string): Command['icon'] {
  const category = group === 'category' ? board.categories.find(({ id }) => id === value) : undefined;
  return category === undefined ? { file: 'options' } : { app: category.icon };
}

/** Every choice of every filter, each of which adds or removes itself; and the way out of all of them. */
export function filterCommands(situation: Situation): readonly Command[] {
  const { board, selection } = situation;
  if (board === null) return [];
  const toggles = groups.flatMap((group) =>
    choicesOf(board, group).map((value): Command => {
      const inUse = selection[group].includes(value);
      const values = inUse ? selection[group].filter((one) => one !== value) : [...selection[group], value];
      return {
        id: `filter ${group} ${value}`,
        group: 'filters',
        name: inAllLanguages((locale) => choiceName(group, { board, value, locale })),
        ...(alone.includes(group) ? {} : { of: inAllLanguages(({ t }) => t(`further.${group}`)) }),
        icon: iconOf(board, group, value),
        inUse,
        action: { kind: 'go', to: overviewAddress(situation, { ...selection, [group]: values }), at: LISTING },
      };
    }),
  );
  const { view, sort } = selection;
  const cleared = { ...emptySelection, view, sort };
  if (writeSelection(selection) === writeSelection(cleared)) return toggles;
  return [
    {
      id: 'filter clear',
      group: 'filters',
      name: inAllLanguages(({ t }) => t('filters.clear')),
      also: inAllLanguages(({ t }) => t('palette.also.clear')),
      icon: { app: 'close' },
      usual: true,
      action: { kind: 'go', to: overviewAddress(situation, cleared), at: LISTING },
    },
    ...toggles,
  ];
}
