import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';

/** Loads the words that files say, in every language; rejects when they cannot be had. */
export async function loadExportWords(): Promise<void> {
  await Promise.all([loadAllLocales(), loadPart('figures'), loadPart('exports')]);
}
