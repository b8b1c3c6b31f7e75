import type { UnitOfMeasure } from '#model/board';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, TextScale } from '#charts/frame';
import { textMark } from './texts';
import { linear, px } from './ticks';

/** The ticks that can be named without crowding in a plot of this height in px, from the top one down, and the axis. */
export function thinTicks(ticks: readonly number[], height: number, { axis }: TextScale): readonly number[] {
  const last = ticks.length - 1;
  const every = Math.max(1, Math.ceil((axis * 1.6 * last) / Math.max(height, 1)));
  const isAxis = (tick: number, index: number) => tick === 0 || (index === 0 && tick > 0);
  return ticks.filter((tick, index) => isAxis(tick, index) || (last - index) % every === 0);
}

/**
 * Hairlines at the ticks with their numbers on the line, flush left; only the top one carries the unit. The
 * line at zero is the axis, drawn darker.
 */
export function gridMarks(
  box: Box,
  ticks: readonly number[],
  domain: readonly [number, number],
  scale: TextScale,
  unit: UnitOfMeasure,
  locale: Locale,
): readonly Mark[] {
  const y = linear(domain, box.y + box.height, box.y);
  const top = ticks.at(-1);
  return ticks.flatMap((tick): Mark[] => {
    const at = px(y(tick));
    const axis = domain[0] < domain[1] && (tick === 0 || (tick === ticks[0] && tick > 0));
    const line: Mark = {
      type: 'line',
      x1: box.x,
      x2: px(box.x + box.width),
      y1: at,
      y2: at,
      stroke: axis ? 'chart-axis' : 'chart-grid',
      strokeWidth: scale.thin,
    };
    if (axis) return [line];
    const label = tick === top && unit.kind === 'percent' ? locale.value(tick, unit) : locale.number(tick);
    return [line, textMark(box.x, at - scale.axis * 0.4, label, { size: scale.axis, fill: 'ink-subtle' })];
  });
}

/** A target or plan: an ink bar with an arrow head at its left end, over a halo in the surface colour. */
export function targetMarks(x1: number, x2: number, y: number, scale: TextScale): readonly Mark[] {
  const half = scale.thick * 1.8;
  const at = px(y);
  const bar = { type: 'line', x1: px(x1), x2: px(x2), y1: at, y2: at } as const;
  return [
    { ...bar, stroke: 'surface', strokeWidth: scale.thick + 3 },
    { ...bar, stroke: 'chart-target', strokeWidth: scale.thick - 0.5 },
    {
      type: 'path',
      d: `M${px(x1 - 1)} ${px(y - half)}l${px(half * 1.4)} ${px(half)}l${px(-half * 1.4)} ${px(half)}z`,
      fill: 'chart-target',
      stroke: 'surface',
      strokeWidth: 1,
    },
  ];
}
