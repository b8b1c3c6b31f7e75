import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import { loadLateStyles } from '#ui/browser/lateStyles';

/** The palette with its words in every language and its styles. Rejects where a part cannot be had. */
export async function loadPalette() {
  const [{ PaletteHost }] = await Promise.all([
    import('./PaletteHost'),
    loadAllLocales(),
    ...(['palette', 'filters', 'exports', 'figures'] as const).map(loadPart),
    loadLateStyles(),
  ]);
  return PaletteHost;
}
