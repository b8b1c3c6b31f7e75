import type { Drawing } from '#charts/drawing';
import type { ExportEntry } from '#export/entry/exportEntry';
import { pageLayout } from './page/pageLayout';
import type { FigurePlan } from './planFigure';

/** What stands in the frame of a planned sheet: the chart, and on a printed page its numbers and words below it. */
export function layoutEntry(entry: ExportEntry, { sheet, frame }: FigurePlan): Drawing {
  const { width, height } = frame;
  if (sheet.fills) return pageLayout(entry, { width, height, type: sheet.type });
  return entry.layOut({ width, height, scale: sheet.type.chart });
}
