import { zipFiles, type ZipEntry } from '#export/batch/zipFiles';
import { chartBook } from './chart/chartBook';
import { chartPart } from './chart/chartPart';
import type { ChartShape, Deck, Slide } from './deck';
import { contentTypes } from './parts/contentTypes';
import { frameParts } from './parts/frameParts';
import { notesPart } from './parts/notes';
import { relations } from './parts/relations';
import { slidePart, type SlidePart } from './parts/slide';

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type DeckWatch = {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of slides written. */
  readonly onSlide?: ((done: number) => void) | undefined;
};

const part = (name: string, xml: () => string): ZipEntry => ({
  name,
  write: () => Promise.resolve(new Blob([xml()])),
});

const chartsOf = ({ shapes }: Slide) => shapes.filter((shape): shape is ChartShape => shape.type === 'chart');

function chartParts({ chart, box }: ChartShape, number: number): readonly ZipEntry[] {
  const book = `Microsoft_Excel_Sheet${number}.xlsx`;
  const markWidth = Math.min(36, Math.max(14, (box.width / Math.max(chart.categories.length, 1)) * 0.3));
  return [
    part(`ppt/charts/chart${number}.xml`, () => chartPart(chart, markWidth)),
    part(`ppt/charts/_rels/chart${number}.xml.rels`, () =>
      relations([{ type: 'package', target: `../embeddings/${book}` }]),
    ),
    { name: `ppt/embeddings/${book}`, write: () => chartBook(chart) },
  ];
}

const notesRelations = (number: number) =>
  relations([
    { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { type: 'slide', target: `../slides/slide${number}.xml` },
  ]);

/** The parts of the `number`-th slide; its charts are numbered from `firstChart` on. */
function slideParts(slide: Slide, number: number, firstChart: number): readonly ZipEntry[] {
  const charts = chartsOf(slide);
  let made: SlidePart | undefined;
  const once = () =>
    (made ??= slidePart(
      slide,
      number,
      charts.map((_, index) => firstChart + index),
    ));
  const notes = [
    part(`ppt/notesSlides/notesSlide${number}.xml`, () => notesPart(slide)),
    part(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, () => notesRelations(number)),
  ];
  return [
    part(`ppt/slides/slide${number}.xml`, () => once().xml),
    part(`ppt/slides/_rels/slide${number}.xml.rels`, () => relations(once().relations)),
    ...(slide.notes.length > 0 ? notes : []),
    ...charts.flatMap((shape, index) => chartParts(shape, firstChart + index)),
  ];
}

/** The last of some parts reports when it is written. */
function reporting(parts: readonly ZipEntry[], report: () => void): readonly ZipEntry[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const write = async () => {
    const blob = await last.write();
    report();
    return blob;
  };
  return [...parts.slice(0, -1), { ...last, write }];
}

/**
 * A deck as a PPTX file: a ZIP of XML parts (ISO/IEC 29500, transitional), with a workbook in every chart. Parts are
 * written one after the other and the page can paint between them; rejects with `ExportError('cancelled')` as soon as
 * the signal is aborted, and nothing is kept. The same deck gives the same bytes.
 */
export async function writeDeck(deck: Deck, { signal, onSlide }: DeckWatch): Promise<Blob> {
  const day = deck.created;
  const counts = deck.slides.map((slide) => chartsOf(slide).length);
  const slides = deck.slides.flatMap((slide, index) => {
    const before = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
    return reporting(slideParts(slide, index + 1, before + 1), () => onSlide?.(index + 1));
  });
  const frame = frameParts(deck).map(([name, xml]) => part(name, () => xml));
  const names = [...frame, ...slides].map(({ name }) => name);
  // The list of parts stands first in the file, as programs expect it.
  const types = part('[Content_Types].xml', () => contentTypes(names));
  return zipFiles([types, ...frame, ...slides], { signal, day, mime });
}
