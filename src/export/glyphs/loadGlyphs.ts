import { ExportError } from '#export/exportError';
import { openGlyphs, type Glyphs } from './openGlyphs';

let loading: Promise<Glyphs> | undefined;

/**
 * The outlines of all letters and figures, downloaded at the first export and kept. Rejects with
 * `ExportError('glyphs-failed')` when the download fails; the next call tries again.
 */
export function loadGlyphs(): Promise<Glyphs> {
  loading ??= import('./allOutlines').then(
    ({ allOutlines }) => openGlyphs(allOutlines),
    (cause: unknown) => {
      loading = undefined;
      throw new ExportError('glyphs-failed', { cause });
    },
  );
  return loading;
}
