import type { Box, Layout } from '#charts/frame';

/** One stop of a walk through a chart: a period or a bar, with a line for each series that it holds. */
export type Stop = Box & { readonly name: string; readonly lines: readonly string[] };

/** Gathers the spots of a layout into stops, in reading order; the box of a stop covers all its spots. */
export function stopsOf(layout: Layout): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const spot of layout.spots) {
    const known = stops.get(spot.name);
    stops.set(
      spot.name,
      known === undefined ? { ...box(spot), name: spot.name, lines: [spot.text] } : join(known, spot, spot.text),
    );
  }
  return [...stops.values()];
}

const box = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

function join(stop: Stop, other: Box, line: string): Stop {
  const x = Math.min(stop.x, other.x);
  const y = Math.min(stop.y, other.y);
  return {
    name: stop.name,
    lines: [...stop.lines, line],
    x,
    y,
    width: Math.max(stop.x + stop.width, other.x + other.width) - x,
    height: Math.max(stop.y + stop.height, other.y + other.height) - y,
  };
}
