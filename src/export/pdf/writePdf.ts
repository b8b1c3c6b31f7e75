import { toBlob } from 'pdfkit/output';
import { makeBreathe, type Breathe } from '#export/batch/breathe';
import type { ExportJob } from '#export/exportFormat';
import { loadGlyphs } from '#export/glyphs/loadGlyphs';
import { loadQr } from '#export/picture/qr/loadQr';
import { drawPage } from './draw/drawPage';
import type { Pen } from './draw/pen';
import { addBookmarks, loadKit, makeDocument } from './makeDocument';
import { planReport, type ReportPlan } from './plan/planReport';

/** Draws the pages one by one, those of each language in a part of the document. */
async function drawPages(plan: ReportPlan, pen: Pen, { onProgress }: ExportJob, breathe: Breathe): Promise<void> {
  const { document } = pen;
  const whole = document.struct('Document');
  document.addStructure(whole);
  const all = plan.pages.filter(({ figure }) => figure).length;
  let done = 0;
  let part: { language: string; element: PDFKit.PDFStructureElement } | undefined;
  for (const [page, { language, figure, layOut }] of plan.pages.entries()) {
    if (part?.language !== language) {
      part = { language, element: document.struct('Part', { lang: language }) };
      whole.add(part.element);
    }
    drawPage(layOut({ page, pages: plan.pages.length }), page, part.element, pen);
    if (figure) onProgress?.((done += 1), all);
    await breathe();
  }
  whole.end();
}

/**
 * The job as a PDF: vectors and text, marked for screen readers, compressed page by page with a rest after each, so that
 * the visitor's page stays alive. The same job gives the same bytes. Rejects with an `ExportError`: `cancelled` as soon
 * as the signal is aborted, `glyphs-failed` or `library-failed` when code cannot be had.
 */
export async function writePdf(job: ExportJob): Promise<Blob> {
  const breathe = makeBreathe(job.signal);
  await breathe();
  const [kit, glyphs, qr] = await Promise.all([loadKit(), loadGlyphs(), job.look.qr ? loadQr() : null]);
  const plan = planReport(job, qr);
  const document = makeDocument(kit, plan, job.today);
  const blob = toBlob(document);
  await drawPages(plan, { document, glyphs }, job, breathe);
  addBookmarks(document.outline, plan.bookmarks);
  document.end();
  return blob;
}
