import type { Source } from '#model/board';
import type { Locale } from '#language/locale';
import { conflictOf } from '#export/entry/conflictOf';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { QrPen } from '#export/picture/qr/loadQr';
import { linkPart } from './linkPart';
import { innerWidth, type } from './paper';
import { setText } from './setText';
import { empty, stack, type Part } from './stack';

/** Lines that caveats may take together, and sources, so that a chart always has its room. */
const mostNoteLines = 9;
const mostSources = 8;

const headingHeight = type.note.line + 2;

function heading(text: string): Part {
  const { marks } = setText(text, { type: type.note, width: innerWidth, most: 1, weight: 600 });
  return { nodes: [{ tag: 'H3', marks }], height: headingHeight };
}

/** Caveats: own note, hatches, gaps with their reasons, and what sources disagree on in full. */
function notesOf({ figure, words, locale }: ExportEntry): readonly string[] {
  const conflict = conflictOf(figure);
  if (conflict === undefined) return words.notes;
  // The short sentence sends to the board for what there is room for here.
  const short = locale.t('export.conflict');
  return [...words.notes.filter((note) => note !== short), locale.t('report.conflict', { text: locale.say(conflict) })];
}

function notesPart(entry: ExportEntry, width: number): Part {
  let room = mostNoteLines;
  const items: Part[] = [];
  for (const note of notesOf(entry)) {
    if (room === 0) break;
    const { marks, height } = setText(note, { type: type.note, width, most: Math.min(room, 5) });
    if (height === 0) continue;
    room -= height / type.note.line;
    items.push({ nodes: [{ tag: 'P', marks }], height });
  }
  if (items.length === 0) return empty;
  return stack([heading(entry.locale.t('report.notes')), stack(items, 2)], 0);
}

function sourceText(source: Source, locale: Locale): string {
  const name = locale.say(source.short);
  const dated =
    source.published === null ? name : locale.t('export.sourceDated', { name, date: locale.date(source.published) });
  return locale.t('report.sourceTitle', { source: dated, title: source.title });
}

/**
 * Every source with its date and title in `most` lines each, leading to its address; beyond eight a line says how many
 * more there are.
 */
function sourcesPart({ figure, locale }: ExportEntry, most: 1 | 2, width: number): Part {
  if (figure.sources.length === 0) return empty;
  const shown = figure.sources.slice(0, mostSources);
  const items = shown.map((source) => linkPart(sourceText(source, locale), source.url, most, width));
  const more = figure.sources.length - shown.length;
  const rest = more === 0 ? '' : locale.t('report.moreSources', { count: more });
  const { marks, height } = setText(rest, { type: type.note, width: innerWidth, most: 1, fill: 'ink-muted' });
  const last: Part = { nodes: [{ tag: 'P', marks }], height };
  return stack([heading(locale.t('report.sources')), stack([...items, last], 2)], 0);
}

/** The address of the page on the board that shows the same; nothing where there is none. */
function addressPart({ address, locale }: ExportEntry, width: number): Part {
  return address === '' ? empty : linkPart(locale.t('report.address', { address }), address, 2, width);
}

/** Wide and high, in px: 22 mm on paper, which a phone reads from the length of an arm. */
const code = 84;
/** Paper has no px: modules are as large as the room allows, to a hundredth. */
const FINE = 100;

/**
 * What stands below the numbers: caveats, sources with their titles in `most` lines each, the address. With a `pen` a QR
 * code that opens the address stands beside them, in the lower right corner.
 */
export function tailPart(entry: ExportEntry, most: 1 | 2, pen: QrPen | null): Part {
  const { address, locale } = entry;
  const beside = pen === null || address === '' ? 0 : code + 24;
  const width = innerWidth - beside;
  const words = stack([notesPart(entry, width), sourcesPart(entry, most, width), addressPart(entry, width)], 12);
  if (pen === null || beside === 0) return words;
  const height = Math.max(words.height, code);
  const marks = pen(address, { x: innerWidth - code, y: height - code, size: code }, FINE);
  return { nodes: [...words.nodes, { tag: 'Figure', alt: locale.t('report.address', { address }), marks }], height };
}
