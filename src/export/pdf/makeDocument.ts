import { plainText } from '#charts/text/plainText';
import type { ExportJob } from '#export/exportFormat';
import { loadLibrary } from '#export/loadLibrary';
import { xmlText } from '#export/picture/markup';
import { loadFonts } from './font/documentFonts';
import { PT_HEIGHT, PT_WIDTH } from './plan/paper';
import type { PlannedBookmark, ReportPlan } from './plan/planReport';

/**
 * A text about the document. pdfkit 0.20 writes it twice: by its value where texts are escaped, and as a string into the
 * XML of the metadata, where they are not.
 */
class InfoText extends String {
  override toString(): string {
    return xmlText(this.valueOf());
  }
}

// The typings know plain strings only.
const infoText = (text: string) => new InfoText(plainText(text)) as unknown as string;

/** The library and the fonts that documents are made of. Rejects with an `ExportError` when one cannot be had. */
export async function loadKit() {
  const [{ default: PDFDocument }, fonts] = await Promise.all([loadLibrary(() => import('pdfkit')), loadFonts()]);
  return { PDFDocument, fonts };
}

type Kit = Awaited<ReturnType<typeof loadKit>>;

/**
 * An empty document that says its title, language and day and knows our fonts, of which it will carry the letters in
 * use; without a page. Nothing in it comes from a clock, so the same job gives the same bytes.
 */
export function makeDocument(
  { PDFDocument, fonts }: Kit,
  plan: ReportPlan,
  today: ExportJob['today'],
): PDFKit.PDFDocument {
  const day = new Date(`${today}T00:00:00Z`);
  const document = new PDFDocument({
    pdfVersion: '1.7',
    size: [PT_WIDTH, PT_HEIGHT],
    margin: 0,
    autoFirstPage: false,
    // No font to begin with: the first page would ask for Helvetica, which is not here.
    font: '',
    tagged: true,
    displayTitle: true,
    lang: plan.language,
    info: {
      Title: infoText(plan.title),
      Author: infoText(plan.author),
      Subject: infoText(plan.subject),
      Keywords: infoText(plan.keywords),
      Creator: 'KPI board',
      CreationDate: day,
      ModDate: day,
    },
  });
  for (const [name, file] of fonts) document.registerFont(name, file);
  return document;
}

/** Bookmarks below one another, all shown when the document opens. Call it when the pages are there. */
export function addBookmarks(outline: PDFKit.PDFOutline, bookmarks: readonly PlannedBookmark[]): void {
  for (const { title, page, below } of bookmarks) {
    // pdfkit counts `left` from the right edge; only a whole width leads to the left one.
    const options = { pageNumber: page, left: PT_WIDTH, expanded: true };
    addBookmarks(outline.addItem(plainText(title), options), below);
  }
}
