import { makeEntry } from '#export/entry/makeEntry';
import type { ExportJob } from '#export/exportFormat';
import { plainLook } from '#export/look';
import { loadAllLocales } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';

/** A job as `exportFile` hands it to a format; loads the words. */
export async function jobOf(figures: readonly Figure[], languages: readonly Language[]): Promise<ExportJob> {
  await Promise.all([loadAllLocales(), loadPart('figures'), loadPart('exports')]);
  const today = '2026-11-22';
  const [first, ...rest] = figures.flatMap((figure) =>
    languages.map((language) =>
      makeEntry({ figure, language, today, address: `https://example.org/${language}/${figure.id}/` }),
    ),
  );
  if (first === undefined) throw new Error('no figure');
  return { entries: [first, ...rest], today, look: plainLook };
}
