import type { Shape, Slide } from '#export/deck/deck';
import type { ExportEntry } from '#export/entry/exportEntry';
import { chartMaker, chartParts } from './chartSlide';
import { footParts } from './footParts';
import { headParts, subtitleOf } from './headParts';
import { noteTexts } from './noteTexts';
import { scoreParts } from './scoreSlide';
import { valueParts } from './valueSlide';

function bodyParts(entry: ExportEntry, top: number): readonly Shape[] {
  if (entry.figure.kind === 'scoreboard') return scoreParts(entry, top);
  const make = chartMaker(entry.figure);
  return make === null ? valueParts(entry, top) : chartParts(entry, make, top);
}

/** One figure in one language as a slide: message, chart or value, status in words, sources, notes for the speaker. */
export function figureSlide(entry: ExportEntry): Slide {
  const head = headParts(entry.message, subtitleOf(entry), entry.locale);
  return {
    language: entry.locale.language,
    layout: 'figure',
    shapes: [...head.shapes, ...bodyParts(entry, head.bottom), ...footParts(entry)],
    notes: noteTexts(entry),
  };
}
