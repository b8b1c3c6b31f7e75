import type { Language } from '#model/languages';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { ExportJob } from '#export/exportFormat';
import type { QrPen } from '#export/picture/qr/loadQr';
import { contentsPage, contentsRows, groupOf } from './contentsPages';
import { coverPage } from './coverPage';
import { figurePage } from './figurePage';
import type { PageNumber } from './footPart';
import type { PageNode } from './pageNode';

/** A page that is laid out when its turn comes, so that a long report never stands in memory as a whole. */
export type PlannedPage = {
  readonly language: Language;
  /** True for the page of a figure, which a visitor waits for. */
  readonly figure: boolean;
  readonly layOut: (number: PageNumber) => readonly PageNode[];
};

/** A bookmark to a page, counted from 0. */
export type PlannedBookmark = {
  readonly title: string;
  readonly page: number;
  readonly below: readonly PlannedBookmark[];
};

export type ReportPlan = {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Its figures, which also tell apart two documents of one title and day. */
  readonly keywords: string;
  readonly pages: readonly PlannedPage[];
  readonly bookmarks: readonly PlannedBookmark[];
};

type Entries = readonly [ExportEntry, ...ExportEntry[]];

/** The entries of each language together, languages in the order in which they first come. */
function byLanguage(entries: ExportJob['entries']): readonly Entries[] {
  const parts = new Map<Language, [ExportEntry, ...ExportEntry[]]>();
  for (const entry of entries) {
    const part = parts.get(entry.locale.language);
    if (part === undefined) parts.set(entry.locale.language, [entry]);
    else part.push(entry);
  }
  return [...parts.values()];
}

/** Bookmarks of figures below their categories; a category that comes again later is named again. */
function figureBookmarks(entries: Entries, firstPage: number): readonly PlannedBookmark[] {
  const groups: { title: string; page: number; below: PlannedBookmark[] }[] = [];
  for (const [index, entry] of entries.entries()) {
    const title = groupOf(entry);
    const page = firstPage + index;
    if (groups.at(-1)?.title !== title) groups.push({ title, page, below: [] });
    groups.at(-1)?.below.push({ title: entry.message, page, below: [] });
  }
  return groups;
}

type ReportPart = { readonly pages: readonly PlannedPage[]; readonly bookmarks: readonly PlannedBookmark[] };

const figurePages = (entries: Entries, pen: QrPen | null): readonly PlannedPage[] =>
  entries.map((entry) => ({
    language: entry.locale.language,
    figure: true,
    layOut: (number) => figurePage(entry, number, pen),
  }));

/** Cover, contents and figures of one language, from a page of the document on. */
function reportPart(entries: Entries, job: ExportJob, start: number, pen: QrPen | null): ReportPart {
  const [{ locale }] = entries;
  const contents = contentsRows(entries);
  const firstFigure = start + 1 + contents.length;
  const page = (layOut: PlannedPage['layOut']): PlannedPage => ({ language: locale.language, figure: false, layOut });
  const cover = { entries, scope: job.scope, today: job.today };
  return {
    pages: [
      page((number) => coverPage(cover, number)),
      ...contents.map((rows) => page((number) => contentsPage({ rows, firstFigure, today: job.today }, number))),
      ...figurePages(entries, pen),
    ],
    bookmarks: [
      { title: locale.t('report.contents'), page: start + 1, below: [] },
      ...figureBookmarks(entries, firstFigure),
    ],
  };
}

const languageNames = { vi: 'app.vietnamese', en: 'app.english' } as const satisfies Record<Language, string>;

/**
 * What a document holds, page by page. One figure: a page in each language, no cover. Several: a whole report in each
 * language, one after the other, with its own cover and contents, because an office hands each reader the part in their
 * language, and because a page with every sentence twice has no room for its chart; pages are numbered through. With a `pen` each
 * figure has a QR code.
 */
export function planReport(job: ExportJob, pen: QrPen | null = null): ReportPlan {
  const parts = byLanguage(job.entries);
  const [first] = job.entries;
  const { locale, figure } = first;
  const board = locale.say(figure.boardTitle);
  const count = parts[0]?.length ?? 1;
  const frame = {
    language: locale.language,
    author: board,
    subject: locale.t('report.subject', { board, version: figure.boardVersion, count }),
    keywords: [...new Set(job.entries.map((entry) => entry.figure.id))].join(', '),
  };
  if (count === 1)
    return {
      ...frame,
      title: first.message,
      pages: parts.flatMap((entries) => figurePages(entries, pen)),
      bookmarks: [],
    };
  const pages: PlannedPage[] = [];
  const chapters = parts.map((entries) => {
    const part = reportPart(entries, job, pages.length, pen);
    const chapter = { title: entries[0].locale.t(languageNames[entries[0].locale.language]), page: pages.length };
    pages.push(...part.pages);
    return { ...chapter, below: part.bookmarks };
  });
  const [only] = chapters;
  return {
    ...frame,
    title: `${board}: ${locale.t('report.kind')}`,
    pages,
    bookmarks: chapters.length === 1 && only !== undefined ? only.below : chapters,
  };
}
