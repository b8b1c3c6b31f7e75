import type { Glyphs } from '#export/glyphs/openGlyphs';

/** What marks are drawn with: the document at its present page, and the outlines of the letters for halos. */
export type Pen = { readonly document: PDFKit.PDFDocument; readonly glyphs: Glyphs };
