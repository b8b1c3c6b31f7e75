import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { addressOf } from '#selection/addresses';
import { compareAddress } from '#selection/comparison/compareAddress';
import { fullAddress } from '#selection/fullAddress';

function pathOf(figure: Figure, language: Language): string {
  if (figure.kind === 'scoreboard') return addressOf(language, figure.boardId, 'targets');
  const { boardId, compared, indicator } = figure;
  return compared === undefined
    ? addressOf(language, boardId, 'kpi', indicator.id)
    : compareAddress(language, boardId, compared);
}

/** Full address of the page that shows a figure: the targets for a scoreboard, the comparison, else its indicator. */
export function pageAddress(figure: Figure, language: Language): string {
  return fullAddress(pathOf(figure, language));
}
