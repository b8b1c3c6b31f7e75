import type { Source } from '#model/board';
import type { Locale } from '#language/locale';
import type { ExportEntry } from '#export/entry/exportEntry';
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
  const conflict = figure.kind === 'scoreboard' ? figure.scoreboard.conflict : figure.indicator.conflict;
  if (conflict === undefined) return words.notes;
  // The short sentence sends to the board for what there is room for here.
  const short = locale.t('export.conflict');
  return [...words.notes.filter((note) => note !== short), locale.t('report.conflict', { text: locale.say(conflict) })];
}

export function notesPart(entry: ExportEntry): Part {
  let room = mostNoteLines;
  const items: Part[] = [];
  for (const note of notesOf(entry)) {
    if (room === 0) break;
    const { marks, height } = setText(note, { type: type.note, width: innerWidth, most: Math.min(room, 5) });
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
export function sourcesPart({ figure, locale }: ExportEntry, most: 1 | 2): Part {
  if (figure.sources.length === 0) return empty;
  const shown = figure.sources.slice(0, mostSources);
  const items = shown.map((source) => linkPart(sourceText(source, locale), source.url, most));
  const more = figure.sources.length - shown.length;
  const rest = more === 0 ? '' : locale.t('report.moreSources', { count: more });
  const { marks, height } = setText(rest, { type: type.note, width: innerWidth, most: 1, fill: 'ink-muted' });
  const last: Part = { nodes: [{ tag: 'P', marks }], height };
  return stack([heading(locale.t('report.sources')), stack([...items, last], 2)], 0);
}

/** The address of the page on the board that shows the same; nothing where there is none. */
export function addressPart({ address, locale }: ExportEntry): Part {
  if (address === '') return empty;
  return linkPart(locale.t('report.address', { address }), address, 2);
}
