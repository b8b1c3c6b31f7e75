import { ExportError } from './exportError';

/**
 * Loads the code of a format: `await loadLibrary(() => import('pdfkit'))`. Rejects with `ExportError('library-failed')`
 * when it cannot be had (offline, a new version on the server); the next call tries again.
 */
export async function loadLibrary<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new ExportError('library-failed', { cause });
  }
}
