import type { ExportEntry } from '#export/entry/exportEntry';
import type { Paragraph, Slide, TextShape } from './deck';
import { boardParts } from './figure/footParts';
import { headParts, lead } from './figure/headParts';
import { ruleTop } from './parts/places';
import { fitText } from './text/fitText';

/** A figure and the number of its slide. */
export type Listed = { readonly entry: ExportEntry; readonly slide: number };

const column = { rows: 13, sizes: [18, 17, 16], width: 528, gap: 32, before: 9 } as const;
const perPage = column.rows * 2;

/** How many slides the contents of so many figures take. */
export const contentsPages = (count: number) => Math.ceil(count / perPage);

const lineOf = ({ entry, slide }: Listed) => `${slide}\u2002${entry.message}`;

function listShape(list: readonly Listed[], at: number, top: number, size: number): TextShape {
  const height = list.length * (size * lead + column.before + 1);
  return {
    type: 'text',
    name: list[0]?.entry.locale.t('deck.contents') ?? '',
    box: {
      x: 56 + at * (column.width + column.gap),
      y: top,
      width: column.width,
      height: Math.min(height, ruleTop - 14 - top),
    },
    paragraphs: list.map((one): Paragraph => {
      const { text } = fitText(lineOf(one), { width: column.width, sizes: [size], lines: 1 });
      return { before: column.before, runs: [{ text, size, link: { slide: one.slide } }] };
    }),
  };
}

/** One slide of contents in two columns, all lines of one size: the largest in which most of them are whole. */
function contentsSlide(listed: readonly Listed[], first: ExportEntry, page: number, pages: number): Slide {
  const { locale, figure } = first;
  const of = { page: locale.number(page), pages: locale.number(pages) };
  const head = headParts(locale.t(pages === 1 ? 'deck.contents' : 'deck.contentsOf', of), '', locale);
  const sizes = listed.map((one) => fitText(lineOf(one), { width: column.width, sizes: column.sizes, lines: 1 }).size);
  const size = Math.min(...sizes);
  const lists = [listed.slice(0, column.rows), listed.slice(column.rows)].filter((list) => list.length > 0);
  return {
    language: locale.language,
    layout: 'figure',
    shapes: [
      ...head.shapes,
      ...lists.map((list, at) => listShape(list, at, head.bottom, size)),
      ...boardParts(figure, locale),
    ],
    notes: [],
  };
}

/** Titles with the numbers of their slides, each a link to its slide, on as many slides as they take. */
export function contentsSlides(listed: readonly Listed[]): readonly Slide[] {
  const [first] = listed;
  if (first === undefined) return [];
  const pages = contentsPages(listed.length);
  return Array.from({ length: pages }, (_, page) =>
    contentsSlide(listed.slice(page * perPage, (page + 1) * perPage), first.entry, page + 1, pages),
  );
}
