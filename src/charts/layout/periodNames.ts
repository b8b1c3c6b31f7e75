import type { TextScale } from '#charts/frame';
import { within } from './keepClear';
import { keptLabels, textMark, widest, type TextMark } from './texts';

type Row = {
  readonly names: readonly string[];
  /** Centre of the name of a period in px. */
  readonly at: (index: number) => number;
  readonly baseline: number;
  readonly bold: (index: number) => boolean;
};

/**
 * Names of periods below an axis, none of them outside 0…`width` px. Where they would touch, every n-th is kept,
 * counted back from the last; names moved in from the edges are allowed for.
 */
export function periodNames(row: Row, width: number, scale: TextScale): readonly TextMark[] {
  const { names, at } = row;
  const size = scale.name === 'card' ? scale.axis : scale.label;
  const last = names.length - 1;
  const need = widest(names, size, 600);
  const moved = Math.max(0, need / 2 - at(0), need / 2 - (width - at(last)));
  const room = last > 0 ? (at(last) - at(0)) / last : width;
  const kept = keptLabels(names.length, room, need + size * 0.6 + moved);
  return names.flatMap((name, index) => {
    if (!kept(index)) return [];
    const bold = row.bold(index);
    const style = { size, weight: bold ? 600 : 400, fill: bold ? 'ink' : 'ink-muted', anchor: 'middle' } as const;
    return [within(textMark(at(index), row.baseline, name, style), 0, width)];
  });
}
