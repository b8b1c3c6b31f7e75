import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { IsoDate } from '#model/observation';
import { localeOf } from '#language/locale';
import type { ExportEntry } from './exportEntry';
import { exportWords } from './exportWords';
import { layoutPicture } from './layoutPicture';
import { withMessage } from './withMessage';

export type EntryChoice = {
  readonly figure: Figure;
  readonly language: Language;
  /** The day of export, in the visitor's own calendar. */
  readonly today: IsoDate;
  readonly address: string;
};

/**
 * Gathers what a file needs of one figure in one language. The words of all languages and the parts `figures` and
 * `exports` must be loaded; throws otherwise. Reads no clock: the same choice gives the same entry.
 */
export function makeEntry({ figure, language, today, address }: EntryChoice): ExportEntry {
  const locale = localeOf(language);
  const message = figure.kind === 'scoreboard' ? figure.scoreboard.message : withMessage(figure).title;
  return {
    figure,
    locale,
    message: locale.say(message),
    words: exportWords(figure, today, locale),
    layOut: (frame) => layoutPicture(figure, frame, locale),
    address,
  };
}
