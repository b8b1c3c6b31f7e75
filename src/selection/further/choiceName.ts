import type { Board } from '#model/board';
import type { Status } from '#model/targets/status';
import type { Group } from '#model/selection/fits';
import { capital } from '#language/formats/capital';
import type { Locale } from '#language/locale';

const marked = ['provisional', 'estimate'] as const;

type Given = { readonly board: Board; readonly value: string; readonly locale: Locale };

const names = {
  category: ({ board, value, locale }) => nameOf(board.categories, value, locale),
  status: ({ value, locale: { t } }) => t(`status.${value as Status}`),
  period: ({ value }) => value,
  area: ({ board, value, locale }) => capital(nameOf(board.referenceAreas, value, locale)),
  kind: ({ value, locale: { t } }) => {
    const mark = marked.find((one) => one === value);
    return capital(mark === undefined ? t(`scenario.${value as 'actual'}`) : t(`observationStatus.${mark}`));
  },
  target: ({ locale: { t } }) => t('further.target'),
  conflict: ({ locale: { t } }) => t('further.conflict'),
} satisfies Record<Group, (given: Given) => string>;

function nameOf(list: Board['referenceAreas'] | Board['categories'], id: string, { say }: Locale): string {
  const one = list.find((other) => other.id === id);
  return one === undefined ? id : say(one.name);
}

/** What a choice of a filter is called; it must be one that the board knows. */
export function choiceName(group: Group, given: Given): string {
  return names[group](given);
}
