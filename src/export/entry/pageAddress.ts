import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { addressOf } from '#selection/addresses';
import { fullAddress } from '#selection/fullAddress';

/** Full address of the page that shows a figure: the targets for a scoreboard, else that of its indicator. */
export function pageAddress(figure: Figure, language: Language): string {
  const path =
    figure.kind === 'scoreboard'
      ? addressOf(language, figure.boardId, 'targets')
      : addressOf(language, figure.boardId, 'kpi', figure.indicator.id);
  return fullAddress(path);
}
