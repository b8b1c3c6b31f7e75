import { makeBreathe } from '#export/batch/breathe';
import type { ExportJob } from '#export/exportFormat';
import { loadGlyphs } from '#export/glyphs/loadGlyphs';
import { loadLibrary } from '#export/loadLibrary';
import { loadQr } from '#export/picture/qr/loadQr';
import { pageContent, type PageTools } from './draw/pageContent';
import { writeOutline, type Bookmark } from './file/outline';
import { bytesOf, pdfObjects, ref, refs, type ObjectId, type PdfObjects } from './file/pdfObjects';
import { dateString, textString } from './file/pdfSyntax';
import { makeStructure, type StructureElement } from './file/structure';
import { makeFaces } from './font/face';
import { writeFace } from './font/writeFace';
import { PT_HEIGHT, PT_WIDTH } from './plan/paper';
import { planReport, type PlannedBookmark, type ReportPlan } from './plan/planReport';

/** Objects that pages refer to before they are written. */
type Ahead = { readonly tree: ObjectId; readonly resources: ObjectId };

type Breathe = ReturnType<typeof makeBreathe>;

async function writePages(
  plan: ReportPlan,
  { onProgress }: ExportJob,
  tools: PageTools,
  ahead: Ahead,
  breathe: Breathe,
): Promise<void> {
  const { objects, structure, pages } = tools;
  const all = plan.pages.filter(({ figure }) => figure).length;
  let done = 0;
  let part: { language: string; element: StructureElement } | undefined;
  for (const [page, { language, figure, layOut }] of plan.pages.entries()) {
    const id = pages[page] ?? objects.reserve();
    if (part?.language !== language)
      part = { language, element: structure.open({ tag: 'Part', language }, structure.document) };
    const { content, links, key } = pageContent(layOut({ page, pages: pages.length }), id, part.element, tools);
    const stream = objects.stream(bytesOf(content));
    const annotations = links.length === 0 ? '' : `/Annots${refs(links)}`;
    objects.put(
      `<</Type/Page/Parent ${ref(ahead.tree)}/MediaBox[0 0 ${PT_WIDTH} ${PT_HEIGHT}]/Resources ${ref(ahead.resources)}` +
        `/Contents ${ref(stream)}${annotations}/StructParents ${key}/Tabs/S>>`,
      id,
    );
    if (figure) onProgress?.((done += 1), all);
    await breathe();
  }
}

async function writeFonts({ faces, objects }: PageTools, resources: ObjectId, breathe: Breathe): Promise<void> {
  let fonts = '';
  for (const face of faces.all()) {
    fonts += `/${face.name} ${ref(writeFace(face, objects))}`;
    await breathe();
  }
  objects.put(`<</Font<<${fonts}>>>>`, resources);
}

const bookmarksOf = (planned: readonly PlannedBookmark[], pages: readonly ObjectId[]): readonly Bookmark[] =>
  planned.flatMap(({ title, page, below }) => {
    const id = pages[page];
    return id === undefined ? [] : [{ title, page: id, below: bookmarksOf(below, pages) }];
  });

function writeCatalogue(plan: ReportPlan, tools: PageTools, tree: ObjectId): ObjectId {
  const { objects, structure, pages } = tools;
  const outline =
    plan.bookmarks.length === 0
      ? ''
      : `/Outlines ${ref(writeOutline(bookmarksOf(plan.bookmarks, pages), objects))}/PageMode/UseOutlines`;
  return objects.put(
    `<</Type/Catalog/Pages ${ref(tree)}/Lang(${plan.language})/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${ref(structure.root)}/ViewerPreferences<</DisplayDocTitle true>>${outline}>>`,
  );
}

function writeInfo({ title, subject, author }: ReportPlan, { today }: ExportJob, objects: PdfObjects): ObjectId {
  const date = dateString(today);
  return objects.put(
    `<</Title${textString(title)}/Author${textString(author)}/Subject${textString(subject)}` +
      `/Creator${textString('KPI board')}/CreationDate${date}/ModDate${date}>>`,
  );
}

/**
 * The job as a PDF: vectors and text, marked for screen readers, compressed page by page with a rest after each, so that
 * the visitor's page stays alive. The same job gives the same bytes. Rejects with an `ExportError`: `cancelled` as soon
 * as the signal is aborted, `glyphs-failed` or `library-failed` when code cannot be had.
 */
export async function writePdf(job: ExportJob): Promise<Blob> {
  const breathe = makeBreathe(job.signal);
  await breathe();
  const [glyphs, { zlibSync }, pen] = await Promise.all([
    loadGlyphs(),
    loadLibrary(() => import('fflate')),
    job.look.qr ? loadQr() : null,
  ]);
  const objects = pdfObjects((bytes) => zlibSync(bytes, { level: 6 }));
  const plan = planReport(job, pen);
  const ahead = { tree: objects.reserve(), resources: objects.reserve() };
  const pages = plan.pages.map(() => objects.reserve());
  const tools: PageTools = { objects, structure: makeStructure(objects), faces: makeFaces(glyphs), glyphs, pages };
  await writePages(plan, job, tools, ahead, breathe);
  await writeFonts(tools, ahead.resources, breathe);
  await breathe();
  objects.put(`<</Type/Pages/Kids${refs(pages)}/Count ${pages.length}>>`, ahead.tree);
  tools.structure.finish();
  const root = writeCatalogue(plan, tools, ahead.tree);
  return new Blob([...objects.finish(root, writeInfo(plan, job, objects))], { type: 'application/pdf' });
}
