import { readFileSync } from 'node:fs';
import type { Board } from '#model/board';
import type { Figure } from '#model/figure';
import { indicatorFigure, panelFigure, scoreboardFigure, tableFigure } from '#model/figures';

export const realBoard = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

/** Every figure that the pages of the real board show: cards, tables of pages without a picture, panels, scoreboards. */
export const boardFigures: readonly Figure[] = [
  ...realBoard.indicators.map((one) => indicatorFigure(realBoard, one)),
  ...realBoard.indicators
    .filter((one) => one.picture === undefined)
    .map((one) => ({ ...tableFigure(realBoard, one), id: `${one.id}-table` })),
  ...realBoard.panels.flatMap((one) => panelFigure(realBoard, one) ?? []),
  ...realBoard.scoreboards.map((one) => scoreboardFigure(realBoard, one)),
];

export function boardFigure(id: string): Figure {
  const found = boardFigures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}
