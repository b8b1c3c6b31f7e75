import type { Weight } from '#charts/drawing';
import { loadLibrary } from '#export/loadLibrary';
import type { TextRun } from './textRuns';

/** From this size in px on figures are set in their larger cut; halfway between the two. */
const largeFrom = 21;

/** The name under which a document knows the font of a run. */
export function fontOf(kind: Exclude<TextRun['kind'], 'missing'>, size: number, weight: Weight): string {
  return kind === 'words' ? `words-${weight}` : `figures-${weight}-${size < largeFrom ? 14 : 28}`;
}

/** Our fonts by name, as bytes. Rejects with an `ExportError` when they cannot be had. */
export async function loadFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fontFiles } = await loadLibrary(() => import('./generated/fontFiles'));
  const bytesOf = (file: string) => Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0));
  return new Map(Object.entries(fontFiles).map(([name, file]) => [name, bytesOf(file)]));
}
