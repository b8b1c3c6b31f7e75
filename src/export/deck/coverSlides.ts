import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import type { Locale } from '#language/locale';
import type { Paragraph, Run, Slide } from './deck';
import { boardParts } from './figure/footParts';
import { headParts, lead } from './figure/headParts';
import { fitText } from './text/fitText';
import { places, ruleTop } from './parts/places';

/** The newest date of a source in the deck, as its language writes it. */
function newestDate(entries: readonly ExportEntry[], locale: Locale): string | null {
  const dates = entries.flatMap(({ figure }) => figure.published ?? []).sort();
  const last = dates.at(-1);
  return last === undefined ? null : locale.date(last);
}

/** The title slide of a language: board, what the deck holds, dates and version. */
function coverSlide({ scope, today }: ExportJob, entries: readonly [ExportEntry, ...ExportEntry[]]): Slide {
  const [{ figure, locale }] = entries;
  const data = newestDate(entries, locale);
  const said = { version: figure.boardVersion, date: locale.date(today) };
  const dated = data === null ? locale.t('picture.exported', said) : locale.t('export.exportedOn', { data, ...said });
  const title = fitText(locale.say(figure.boardTitle), {
    width: places.coverTitle.box.width,
    sizes: [56, 48, 40],
    bold: true,
    lines: 2,
  });
  const line = (text: string, size: number, ink: Run['ink']): Paragraph => {
    const fitted = fitText(text, { width: places.coverSubtitle.box.width, sizes: [size], lines: 2 });
    return { before: 6, runs: [{ text: fitted.text, size: fitted.size, ...(ink === undefined ? {} : { ink }) }] };
  };
  const count = locale.t('deck.figures', { count: entries.length });
  const held = scope === undefined ? count : `${locale.say(scope)} · ${count}`;
  return {
    language: locale.language,
    layout: 'cover',
    shapes: [
      {
        type: 'text',
        place: 'coverTitle',
        name: 'Title',
        box: places.coverTitle.box,
        anchor: 'bottom',
        paragraphs: [{ runs: [{ text: title.text, size: title.size, bold: true }] }],
      },
      {
        type: 'text',
        place: 'coverSubtitle',
        name: 'Subtitle',
        box: places.coverSubtitle.box,
        paragraphs: [
          line(locale.say(figure.boardSubtitle), 26, undefined),
          line(held, 22, 'ink-muted'),
          line(dated, 22, 'ink-muted'),
        ],
      },
    ],
    notes: [],
  };
}

const column = { rows: 13, size: 18, width: 528, gap: 32 } as const;

/** Titles with the numbers of their slides, each a link to its slide; two columns a slide. */
function contentsSlide(
  entries: readonly { readonly entry: ExportEntry; readonly slide: number }[],
  [page, pages]: readonly [number, number],
): Slide {
  const [{ entry: first } = { entry: null }] = entries;
  if (first === null) throw new RangeError('no contents');
  const { locale, figure } = first;
  const head = headParts(
    locale.t(pages === 1 ? 'deck.contents' : 'deck.contentsOf', {
      page: locale.number(page),
      pages: locale.number(pages),
    }),
    '',
  );
  const height = column.size * lead;
  const lists = [0, 1].map((at) => entries.slice(at * column.rows, (at + 1) * column.rows));
  return {
    language: locale.language,
    layout: 'figure',
    shapes: [
      ...head.shapes,
      ...lists.flatMap((list, at) =>
        list.length === 0
          ? []
          : ({
              type: 'text',
              name: `Contents ${at + 1}`,
              box: {
                x: 56 + at * (column.width + column.gap),
                y: head.bottom,
                width: column.width,
                height: Math.min(list.length * (height + 7), ruleTop - 14 - head.bottom),
              },
              paragraphs: list.map(({ entry, slide }): Paragraph => {
                const text = fitText(`${slide}\u2002${entry.message}`, {
                  width: column.width,
                  sizes: [column.size],
                  lines: 1,
                });
                return { before: 6, runs: [{ text: text.text, size: text.size, link: { slide } }] };
              }),
            } as const),
      ),
      ...boardParts(figure, locale),
    ],
    notes: [],
  };
}

const inPages = <Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) => list.slice(page * size, (page + 1) * size));

/**
 * What stands before the figures of a deck: a title slide for each language and their contents. A deck of one figure
 * has neither.
 */
export function coverSlides(job: ExportJob): readonly Slide[] {
  const languages = [...new Set(job.entries.map(({ locale }) => locale.language))];
  const groups = languages.flatMap((language) => {
    const [first, ...rest] = job.entries.filter(({ locale }) => locale.language === language);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
  if (groups.every((group) => group.length === 1)) return [];
  const perPage = column.rows * 2;
  const before = groups.reduce((sum, group) => sum + 1 + Math.ceil(group.length / perPage), 0);
  const covers = groups.map((group) => coverSlide(job, [...group]));
  const contents = groups.flatMap((group) => {
    const listed = group.map((entry) => ({ entry, slide: before + job.entries.indexOf(entry) + 1 }));
    const pages = inPages(listed, perPage);
    return pages.map((page, index) => contentsSlide(page, [index + 1, pages.length]));
  });
  return [...covers, ...contents];
}
