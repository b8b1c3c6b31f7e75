import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { Sheet } from './picture/sheet';

export type Format = 'png' | 'svg';

/** What a format may draw on: the figure for data files, the finished picture for images. */
export type ExportInput = {
  readonly figure: Figure;
  readonly language: Language;
  readonly sheet: Sheet;
  /** The picture as SVG text; loads the outlines, so a format that needs no picture never asks. */
  readonly drawSvg: () => Promise<string>;
};

export type ExportFormat = {
  readonly id: Format;
  /** As people call it, the same in all languages: "PNG". */
  readonly name: string;
  readonly mime: string;
  /** Without the dot. */
  readonly extension: string;
  /** Rejects with an `ExportError`. */
  readonly write: (input: ExportInput) => Promise<Blob>;
};
