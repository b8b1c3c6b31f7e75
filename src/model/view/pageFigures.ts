import type { Board, Indicator, Panel } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure, panelFigure, tableFigure } from '#model/figures';

export type PageFigures = {
  /** The indicator itself: with a picture, as a table alone (kind `none`), or with no periods at all. */
  readonly main: IndicatorFigure;
  /** Further panels about the indicator. */
  readonly more: readonly IndicatorFigure[];
};

/** Whether a panel shows this indicator as fully as its own picture does, so that its message may stand in for it. */
function tellsAll(panel: Panel, { id, picture }: Indicator): boolean {
  const { series, periods } = panel.picture;
  const drawn = new Set(picture?.series.map((one) => one.indicator) ?? [id]);
  return series.every((one) => drawn.has(one.indicator)) && periods.length >= (picture?.periods.length ?? 0);
}

/**
 * What the page of an indicator draws: first the panel that shows it in full, since a message says more than a name,
 * else its own picture, else a table of its values; then the other panels about it. The first keeps the id of the
 * indicator, so that its files are named after it.
 */
export function pageFigures(board: Board, indicator: Indicator): PageFigures {
  const panels = board.panels.filter((panel) => panel.indicator === indicator.id);
  const first = panels.find((panel) => tellsAll(panel, indicator));
  const told = first === undefined ? null : panelFigure(board, first);
  const own = indicator.picture === undefined ? tableFigure(board, indicator) : indicatorFigure(board, indicator);
  const more = panels.filter((panel) => panel !== first).flatMap((panel) => panelFigure(board, panel) ?? []);
  return { main: told === null ? own : { ...told, id: indicator.id }, more };
}
