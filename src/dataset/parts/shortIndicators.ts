import type { Board, Indicator, Picture } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { idsDrawn } from '#model/parts/withIndicators';

/** Those that the overview opens with: key ones, and what panels, named targets and levels speak of. */
function opening({ indicators, panels, scoreboards }: Board): ReadonlySet<string> {
  return new Set([
    ...indicators.filter(({ key }) => key === true).map(({ id }) => id),
    ...panels.flatMap(({ indicator, picture }) => [indicator, ...picture.series.map((one) => one.indicator)]),
    ...scoreboards.flatMap(({ targets }) => targets.flatMap(({ indicator }) => indicator ?? [])),
    ...scoreboards.flatMap(({ levels = [] }) => levels.map(({ indicator }) => indicator)),
  ]);
}

/** With all that their own pictures draw, and what the pictures of those draw. */
function withDrawn(board: Board, ids: ReadonlySet<string>): readonly Indicator[] {
  const byId = new Map(board.indicators.map((one) => [one.id, one]));
  const all = new Set(ids);
  for (const id of all) {
    const one = byId.get(id);
    if (one !== undefined) for (const drawn of idsDrawn(one)) all.add(drawn);
  }
  const opened = board.indicators.filter(({ id }) => all.has(id));
  return opened.length > 0 ? opened : board.indicators.slice(0, 1);
}

const placeOf = (indicator: string, area: string) => `${indicator} ${area}`;

/** Every indicator with every area that a picture draws of it. */
function drawnPlaces({ referenceArea: home }: Board, pictures: readonly Picture[]): ReadonlySet<string> {
  const series = pictures.flatMap((picture) => picture.series);
  return new Set(series.map(({ indicator, referenceArea = home }) => placeOf(indicator, referenceArea)));
}

const shownIn = (board: Board, indicator: Indicator) => {
  const { headline, series, sources, period, published } = indicatorFigure(board, indicator);
  return JSON.stringify({ headline, series, sources, period, published });
};

/**
 * The indicators that a manifest holds, in the order of the board: those that the overview opens with and what their
 * pictures draw; of each the observations of the board's own area, of areas that a picture draws, and the levels of
 * targets. What their cards show is the same as of the whole indicators; fails where it is not, which is a mistake in
 * here. A board that opens with nothing gives its first indicator, since no board is empty.
 */
export function shortIndicators(board: Board): readonly Indicator[] {
  const opened = withDrawn(board, opening(board));
  const pictures = [...board.panels, ...opened].flatMap(({ picture }) => picture ?? []);
  const drawn = drawnPlaces(board, pictures);
  const levels = new Set(
    board.scoreboards.flatMap((one) => (one.levels ?? []).map((level) => placeOf(level.indicator, level.observation))),
  );
  const short = opened.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.filter(
      ({ id, referenceArea }) =>
        referenceArea === board.referenceArea ||
        drawn.has(placeOf(indicator.id, referenceArea)) ||
        levels.has(placeOf(indicator.id, id)),
    ),
  }));
  const manifest = { ...board, indicators: short };
  for (const [index, one] of short.entries()) {
    const whole = opened[index];
    if (whole === undefined || shownIn(manifest, one) !== shownIn(board, whole)) {
      throw new Error(`The short form of ${one.id} would show other figures than the whole.`);
    }
  }
  return short;
}
