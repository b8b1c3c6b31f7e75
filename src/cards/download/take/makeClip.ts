import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { dayOf } from '#export/dayOf';
import { makeEntry } from '#export/entry/makeEntry';
import { pageAddress } from '#export/entry/pageAddress';
import { tableClip, type TableClip } from '#export/table/tableClip';

/** The table of a figure for the clipboard, as of today; the words of files must be loaded. */
export function makeClip(figure: Figure, language: Language): TableClip {
  const address = pageAddress(figure, language);
  return tableClip(makeEntry({ figure, language, today: dayOf(new Date()), address }));
}
