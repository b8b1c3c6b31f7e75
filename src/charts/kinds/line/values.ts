import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Box } from '#charts/frame';
import { boxOf } from '#charts/layout/keepClear';
import { keptLabels, widest, type TextMark } from '#charts/layout/texts';
import { freePlace, type Obstacles, type Segment } from './freePlace';
import { dotRadius, mainOf, runsOf, type Ground, type Placed } from './ground';

function dotBox({ x, y }: Placed, ground: Ground): Box {
  const r = dotRadius(ground.scale) + 1;
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** All lines and all dots but those at `own`. */
function obstaclesOf(
  figure: IndicatorFigure,
  ground: Ground,
  own: Placed,
  texts: readonly Box[],
  room: Box,
): Obstacles {
  const runs = figure.series.flatMap((series) => runsOf(series, ground));
  const segments = runs.flatMap((run) => run.slice(1).map((to, index): Segment => ({ from: run[index] ?? to, to })));
  const others = runs.flat().filter((at) => at.x !== own.x || at.y !== own.y);
  return { segments, points: others, boxes: [...texts, ...others.map((at) => dotBox(at, ground))], room };
}

/**
 * Values at the points of the main series, the newest placed first; the latest stands at the end of the line
 * instead, unless `latest` asks for it here. None of them covers one of `taken`; a card has none but the latest.
 */
export function valueMarks(
  figure: IndicatorFigure,
  ground: Ground,
  taken: readonly TextMark[],
  room: Box,
  latest: boolean,
  locale: Locale,
): readonly TextMark[] {
  const { scale, plot } = ground;
  const main = mainOf(figure);
  if (main === undefined) return [];
  const texts = main.points.map(({ observation }) =>
    observation?.value == null ? '' : locale.number(observation.value),
  );
  const step = plot.width / Math.max(figure.periods.length - 1, 1);
  const kept = keptLabels(texts.length, step, widest(texts, scale.label, 600) + 4);
  const points = runsOf(main, ground).flat();
  const last = points.at(-1);
  const boxes = taken.map(boxOf);
  return points.toReversed().flatMap((point): TextMark[] => {
    const wanted = point === last ? latest : scale.name !== 'card' && kept(point.index);
    if (!wanted) return [];
    const obstacles = obstaclesOf(figure, ground, point, boxes, room);
    const mark = freePlace(point, texts[point.index] ?? '', scale.label, scale, obstacles);
    if (mark === null) return [];
    boxes.push(boxOf(mark));
    return [mark];
  });
}
