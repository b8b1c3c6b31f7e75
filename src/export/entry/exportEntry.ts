import type { Drawing } from '#charts/drawing';
import type { Frame } from '#charts/frame';
import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { EntryWords } from './entryWords';

/** One figure in one language, with all that a file says around it. Made by `makeEntry`, read by every format. */
export type ExportEntry = {
  /** As on the page. */
  readonly figure: Figure;
  /** The language of the file, which need not be that of the page. */
  readonly locale: Locale;
  /** The figure in one line: its message, or its name with the latest value. */
  readonly message: string;
  readonly words: EntryWords;
  /** Lays the picture out for a room in px and its type sizes; the same marks for every pen. */
  readonly layOut: (frame: Frame) => Drawing;
  /** Full address of the page that shows the same; empty where there is none, as in a test or at build. */
  readonly address: string;
};
