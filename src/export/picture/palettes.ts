import type { Paper } from '#export/look';
import { darkPaints } from './darkPaints';
import { lightPaints, type Paints } from './lightPaints';

/** The colours of a pen, and what it leaves out. */
export type Palette = {
  readonly paints: Paints;
  /** The ground of the whole picture; null for none. */
  readonly ground: string | null;
  /** Strokes in the colour of the paper around letters and target marks; on unknown paper they would show as boxes. */
  readonly halos: boolean;
};

/** How each paper is drawn. The transparent one has the light colours: it is laid on white or pale slides. */
export const palettes: Readonly<Record<Paper, Palette>> = {
  light: { paints: lightPaints, ground: lightPaints.surface, halos: true },
  dark: { paints: darkPaints, ground: darkPaints.surface, halos: true },
  transparent: { paints: lightPaints, ground: null, halos: false },
};
