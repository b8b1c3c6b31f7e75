import type { Board, Indicator, Panel, Picture, Source } from './board';
import type { Observation } from './observation';
import type { Scoreboard } from './scoreboard';
import type { Figure, IndicatorFigure, Point, ScoreboardFigure, Series } from './figure';
import { headlineOf } from './headline';
import { comparePeriods, coverPeriods } from './period';

type Found = { readonly observation: Observation | null; readonly missing: Point['missing'] };

/** The shown figure of one cell of a series, or the reason why there is none. */
export function shownCell(
  indicator: Indicator,
  area: string,
  period: string,
  scenario: Observation['scenario'],
): Found {
  const one = indicator.observations.find(
    (other) =>
      other.use === 'shown' && other.referenceArea === area && other.period === period && other.scenario === scenario,
  );
  if (one === undefined) return { observation: null, missing: 'not-found' };
  return one.value === null
    ? { observation: null, missing: one.missing ?? 'not-comparable' }
    : { observation: one, missing: null };
}

function planFor(indicator: Indicator, area: string, period: string): Observation | null {
  const cell = (scenario: 'plan' | 'target') => shownCell(indicator, area, period, scenario).observation;
  return cell('plan') ?? cell('target');
}

function seriesOf(board: Board, picture: Picture): readonly Series[] {
  return picture.series.flatMap((reference) => {
    const indicator = board.indicators.find((one) => one.id === reference.indicator);
    if (indicator === undefined) return [];
    const area = reference.referenceArea ?? board.referenceArea;
    const place = board.referenceAreas.find((one) => one.id === area);
    const scenario = reference.scenario ?? 'actual';
    return {
      id: `${indicator.id}.${area}.${scenario}`,
      indicator: indicator.id,
      referenceArea: area,
      label: reference.label ?? place?.short ?? indicator.name,
      role: reference.role,
      points: picture.periods.map((period) => ({
        period,
        ...shownCell(indicator, area, period, scenario),
        plan: picture.plan === true ? planFor(indicator, area, period) : null,
      })),
    };
  });
}

/** Everything that figures of one board have in common. */
export function frameOf(board: Board): Pick<Figure, 'boardId' | 'boardTitle' | 'boardSubtitle' | 'boardVersion'> {
  return { boardId: board.id, boardTitle: board.title, boardSubtitle: board.subtitle, boardVersion: board.version };
}

/** Sources by their ids, in the order of the board; ids that are null or unknown are left out. */
export function sourcesOf(board: Board, ids: readonly (string | null)[]): readonly Source[] {
  const wanted = new Set(ids);
  return board.sources.filter((source) => wanted.has(source.id));
}

/** The sources of what is shown, and those of the other figures of an indicator or scoreboard. */
function bothSources(
  board: Board,
  shown: readonly (string | null)[],
  all: readonly Observation[],
): Pick<Figure, 'sources' | 'otherSources'> {
  const others = all.map((one) => one.source).filter((id) => !shown.includes(id));
  return { sources: sourcesOf(board, shown), otherSources: sourcesOf(board, others) };
}

/** The newest day on which one of these was published; null where none has a day. */
export function newestOf(observations: readonly Observation[]): string | null {
  return observations.reduce<string | null>(
    (latest, one) => (one.published !== null && (latest === null || one.published > latest) ? one.published : latest),
    null,
  );
}

function compose(
  board: Board,
  indicator: Indicator,
  picture: Picture | undefined,
): Omit<IndicatorFigure, 'id' | 'title'> {
  const headline = headlineOf(indicator, board.referenceArea);
  const series = picture === undefined ? [] : seriesOf(board, picture);
  const drawn = series.flatMap((one) => one.points.flatMap((point) => [point.observation, point.plan]));
  const used = [headline.latest, headline.target, ...drawn].filter((one) => one !== null);
  const unit = board.unitsOfMeasure.find((one) => one.id === indicator.unitOfMeasure);
  const category = board.categories.find((one) => one.id === indicator.category);
  if (unit === undefined || category === undefined) throw new Error(`board not checked: ${indicator.id}`);
  return {
    ...frameOf(board),
    kind: picture?.kind ?? 'none',
    indicator,
    category,
    unit,
    picture,
    periods: picture?.periods ?? [],
    series,
    headline,
    note: indicator.note,
    period:
      picture === undefined
        ? (headline.latest?.period ?? headline.target?.period ?? '')
        : coverPeriods(picture.periods),
    ...bothSources(
      board,
      used.map((one) => one.source),
      indicator.observations,
    ),
    published: newestOf(used),
  };
}

/**
 * The figure of a card: the indicator under its own name with its small picture, if it has one. The board must
 * have passed `dataset/parseBoard`; an unknown unit or category is a programming error and throws.
 */
export function indicatorFigure(board: Board, indicator: Indicator): IndicatorFigure {
  return { ...compose(board, indicator, indicator.picture), id: indicator.id, title: indicator.name };
}

/**
 * The figure of an indicator that has no picture: all its shown values of the board's own area, and of the areas that
 * have a figure for one of the same periods, for a table. Its kind stays `none`, so nothing is drawn that would invent
 * a trend.
 */
export function tableFigure(board: Board, indicator: Indicator): IndicatorFigure {
  const shown = indicator.observations.filter((one) => one.use === 'shown' && one.value !== null);
  const own = shown.filter((one) => one.referenceArea === board.referenceArea);
  const periods = [...new Set(own.map((one) => one.period))].sort(comparePeriods);
  const beside = shown.filter((one) => one.scenario === 'actual' && periods.includes(one.period));
  const others = new Set(beside.map((one) => one.referenceArea));
  others.delete(board.referenceArea);
  const series: Picture['series'] = [
    { indicator: indicator.id, role: 'main' },
    ...[...others].map((referenceArea) => ({ indicator: indicator.id, role: 'reference' as const, referenceArea })),
  ];
  const figure = compose(board, indicator, { kind: 'column', series, periods, plan: true });
  return { ...figure, kind: 'none', picture: undefined, id: indicator.id, title: indicator.name };
}

/** The figure of a chart panel: the same indicator under a message, with the panel's own picture and note. */
export function panelFigure(board: Board, panel: Panel): IndicatorFigure | null {
  const indicator = board.indicators.find((one) => one.id === panel.indicator);
  if (indicator === undefined) return null;
  return {
    ...compose(board, indicator, panel.picture),
    id: panel.id,
    title: panel.title,
    subtitle: panel.subtitle,
    remark: panel.remark,
    note: panel.note,
  };
}

/** The figure of a scoreboard: its total, and its named targets where the source names them. */
export function scoreboardFigure(board: Board, scoreboard: Scoreboard): ScoreboardFigure {
  const ids = [scoreboard.source, ...scoreboard.targets.map((one) => one.source)];
  return {
    ...frameOf(board),
    id: scoreboard.id,
    kind: 'scoreboard',
    title: scoreboard.message,
    subtitle: scoreboard.subtitle,
    note: scoreboard.note,
    period: scoreboard.period,
    scoreboard,
    ...bothSources(board, ids, scoreboard.observations),
    published: newestOf(scoreboard.observations),
  };
}
