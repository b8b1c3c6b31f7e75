import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import type { Locale } from '#language/locale';
import type { Paragraph, Run, Slide } from './deck';
import { contentsPages, contentsSlides } from './contentsSlides';
import { fitText } from './text/fitText';
import { places } from './parts/places';

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
        name: locale.t('deck.shape.title'),
        box: places.coverTitle.box,
        anchor: 'bottom',
        paragraphs: [{ runs: [{ text: title.text, size: title.size, bold: true }] }],
      },
      {
        type: 'text',
        place: 'coverSubtitle',
        name: locale.t('deck.shape.subtitle'),
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
  const before = groups.reduce((sum, group) => sum + 1 + contentsPages(group.length), 0);
  const covers = groups.map((group) => coverSlide(job, [...group]));
  const contents = groups.flatMap((group) =>
    contentsSlides(group.map((entry) => ({ entry, slide: before + job.entries.indexOf(entry) + 1 }))),
  );
  return [...covers, ...contents];
}
