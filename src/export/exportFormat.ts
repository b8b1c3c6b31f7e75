import type { Words } from '#model/languages';
import type { IsoDate } from '#model/observation';
import type { ExportEntry } from './entry/exportEntry';
import type { Look } from './look';

export type Format = 'png' | 'svg' | 'pdf' | 'pptx' | 'xlsx' | 'csv' | 'json';

/** What is to be written: every figure in each language asked for, figure by figure. */
export type ExportJob = {
  readonly entries: readonly [ExportEntry, ...ExportEntry[]];
  readonly look: Look;
  readonly today: IsoDate;
  /** What the figures have in common, for a cover: "Kinh tế, vượt chỉ tiêu". */
  readonly scope?: Words | undefined;
  /** Aborted by a visitor who changed their mind; a long job looks at it between figures. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of entries done, of all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

export type ExportFormat = {
  readonly id: Format;
  /** As people call it, the same in all languages: "PNG". */
  readonly name: string;
  readonly mime: string;
  /** Without the dot. */
  readonly extension: string;
  /** The part of the menu in which it stands. */
  readonly group: 'image' | 'data';
  /** One picture a file, or a document of many figures and languages. */
  readonly holds: 'one' | 'many';
  /** What of a look it heeds; a dialog asks for nothing else. */
  readonly heeds: readonly (keyof Look)[];
  /** Rejects with an `ExportError`; a format that holds one writes the first entry. */
  readonly write: (job: ExportJob) => Promise<Blob>;
};
