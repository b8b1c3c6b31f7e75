/**
 * Why no file came out, or why it could not be handed over; `language/words/exports/menu` has a sentence for each.
 * `glyphs-failed`, `library-failed`: code could not be loaded (offline); `image-failed`: the browser could not read
 * the picture; `canvas-failed`: no canvas or no memory for one; `canvas-too-large`: beyond what browsers draw;
 * `blank-picture`: the browser gave an empty picture (some privacy modes do); `storage-full`: no room for the file;
 * `clipboard-missing`, `clipboard-denied`: no clipboard for this, or not allowed; `share-failed`: the system's share
 * sheet refused; `cancelled`: the visitor stopped it, which needs no apology.
 */
export const exportErrorKinds = [
  'glyphs-failed',
  'library-failed',
  'image-failed',
  'canvas-failed',
  'canvas-too-large',
  'blank-picture',
  'storage-full',
  'clipboard-missing',
  'clipboard-denied',
  'share-failed',
  'cancelled',
] as const;

export type ExportErrorKind = (typeof exportErrorKinds)[number];

export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly kind: ExportErrorKind;

  constructor(kind: ExportErrorKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}
