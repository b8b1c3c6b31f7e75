import type { TextScale } from '#charts/frame';
import type { Series } from '#model/figure';
import { px } from '#charts/layout/ticks';

/** The width of a line in px: references thinner than the board's own area. */
export function lineWidth({ role }: Series, { thick }: TextScale): number {
  return role === 'main' ? thick : thick * 0.75;
}

/** Strokes and pauses in widths of the line: solid, long, dotted, long and short, very long. */
const dashes = [[], [3.2, 1.8], [0.9, 1.5], [4.5, 1.5, 0.9, 1.5], [7, 2]] as const;

/**
 * The dash of a line in px for its width, so that lines of one colour can be told apart without it: the first of a
 * role is solid (undefined), the next ones are not. More than five of a role begin again.
 */
export function dashOf(all: readonly Series[], series: Series, width: number): string | undefined {
  const before = all.filter(({ role }) => role === series.role).indexOf(series);
  const dash = dashes[Math.max(before, 0) % dashes.length] ?? [];
  return dash.length === 0 ? undefined : dash.map((part) => px(part * width)).join(' ');
}
