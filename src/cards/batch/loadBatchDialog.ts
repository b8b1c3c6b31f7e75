import { loadPart } from '#language/translator';
import { loadLateStyles } from '#ui/browser/lateStyles';

/** The dialog in which many figures are taken along, with its words and styles. Rejects where a part cannot be had. */
export async function loadBatchDialog() {
  const [{ BatchDialog }] = await Promise.all([
    import('./BatchDialog'),
    loadPart('figures'),
    loadPart('filters'),
    loadPart('exports'),
    loadLateStyles(),
  ]);
  return { BatchDialog };
}
