/**
 * Why no file came out. `glyphs-failed`: the outlines could not be loaded (offline); `image-failed`: the
 * browser could not read the picture; `canvas-failed`: no canvas or no memory for one; `blank-picture`: the
 * browser gave an empty picture (some privacy modes do).
 */
export type ExportErrorKind = 'glyphs-failed' | 'image-failed' | 'canvas-failed' | 'blank-picture';

export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly kind: ExportErrorKind;

  constructor(kind: ExportErrorKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}
