import type { Board } from '#model/board';
import { addressOf } from '#selection/addresses';
import type { Command } from '#app/palette/command';
import type { FoundIndicator } from '#app/palette/find/useFoundIndicators';
import type { Situation } from '#app/palette/situation';

/** The page of an indicator, with its category. */
export function indicatorCommand({ place, language }: Situation, board: Board, one: FoundIndicator): Command {
  const category = board.categories.find(({ id }) => id === one.category);
  return {
    id: `indicator ${one.id}`,
    group: 'indicators',
    name: one.name,
    ...(category === undefined ? {} : { hint: category.name }),
    icon: { app: category?.icon ?? 'chart' },
    inUse: place.page === 'kpi' && place.board === board.id && place.indicator === one.id,
    action: { kind: 'go', to: addressOf(language, board.id, 'kpi', one.id) },
  };
}
