import { wrapText } from '#charts/text/wrapText';
import type { EntryWords } from '#export/entry/entryWords';
import { footSize, proseSetting } from './sheet';

const most = 4;

/**
 * The lines of the foot for a width in px: sources, then caveats and the day of export. Two lines as a rule,
 * up to four rather than losing a caveat. When even that is too little, sources and then caveats are cut with
 * "…", the day of export never.
 */
export function wrapFoot({ sources, notes, exportedOn }: EntryWords, width: number): readonly string[] {
  const wrap = (text: string, lines: number) => wrapText(text, width, footSize.size, 400, lines, proseSetting);
  const apart = [...wrap(sources, most + 1), ...wrap([...notes, exportedOn].join(' '), most + 1)];
  if (apart.length <= 3) return apart;
  const together = wrap([sources, ...notes, exportedOn].join(' '), most + 1);
  if (together.length <= most) return together;
  const last = wrap(exportedOn, 1);
  const first = wrap(sources, notes.length === 0 ? most - 1 : 1);
  return [...first, ...wrap(notes.join(' '), most - last.length - first.length), ...last];
}
