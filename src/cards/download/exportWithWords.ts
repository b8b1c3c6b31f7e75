import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { Format } from '#export/exportFormat';

export type ExportResult =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Writes one figure in one language and hands it to the browser. The code that draws is loaded on the first
 * download, so the page does not carry it. A failure comes back as its reason; nothing half-written is saved.
 */
export async function exportWithWords(figure: Figure, format: Format, language: Language): Promise<ExportResult> {
  try {
    const { saveFigure } = await import('./saveFigure');
    return { ok: true, file: await saveFigure(figure, format, language) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
