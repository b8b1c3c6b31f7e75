import { wrapText } from '#charts/text/wrapText';
import type { EntryWords } from '#export/entry/entryWords';
import { proseSetting, type TypeSize } from './sheet';

/**
 * The lines of the foot for a width in px, at most `most`: sources, then caveats, then the board's version and the day
 * of export. Two lines as a rule, more rather than losing a caveat. When even that is too little, sources and then
 * caveats are cut with "…"; version and day of export never, even where they take two lines.
 */
export function wrapFoot(
  { sources, notes, exportedOn }: EntryWords,
  width: number,
  { size }: TypeSize,
  most: number,
): readonly string[] {
  const present = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ');
  const wrap = (text: string, lines: number) => wrapText(text, width, size, 400, lines, proseSetting);
  const apart = [...wrap(sources, most + 1), ...wrap(present([...notes, exportedOn]), most + 1)];
  if (apart.length <= Math.min(3, most)) return apart;
  const together = wrap(present([sources, ...notes, exportedOn]), most + 1);
  if (together.length <= most) return together;
  const last = wrap(exportedOn, Infinity);
  const room = Math.max(most - last.length, 1);
  const first = wrap(sources, notes.length === 0 ? room : Math.max(1, Math.floor(room / 2)));
  return [...first, ...wrap(notes.join(' '), room - first.length), ...last];
}
