import type { Figure } from '#model/figure';
import { localeOf, type Locale } from '#language/locale';
import { namedSentenceOf } from '#language/sentence/sentenceOf';
import { ExportError } from '#export/exportError';
import type { ExportedFile } from '#export/exportFile';
import type { Format } from '#export/exportFormat';
import { pageAddress } from '#export/entry/pageAddress';
import { loadLibrary } from '#export/loadLibrary';
import { saveFile } from '#export/saveFile';
import { linkTo } from '#selection/linkTo';
import { copyBlob } from '#ui/browser/copyBlob';
import { copyText } from '#ui/browser/copyText';
import { shareSheet } from '#ui/browser/shareSheet';
import type { Notice } from '#ui/NoticeBoard';
import { chosenLanguages, type ExportChoice } from '#cards/download/choice/exportChoice';
import { tellTrouble } from './tellTrouble';

/** A figure that a visitor takes along, how they want it, and where they are told what became of it. */
export type Taking = {
  readonly figure: Figure;
  readonly choice: ExportChoice;
  readonly locale: Locale;
  readonly notify: (notice: Notice | null) => void;
};

const languagesOf = ({ choice, locale }: Taking) => chosenLanguages(choice.tongue, locale.language);

/** The code that writes files is loaded with the first of them. */
async function make(
  { figure, choice }: Taking,
  format: Format,
  languages: ReturnType<typeof languagesOf>,
): Promise<ExportedFile> {
  const { makeFile } = await loadLibrary(() => import('./makeFile'));
  return makeFile(figure, format, languages, choice);
}

/** What the page offers when a file in a format fails: the same again, the figure as a drawing, or the bare file. */
function waysOf(taking: Taking, format: Format, again: () => void) {
  return {
    again,
    save: () => void saveFigure(taking, format),
    ...(format === 'svg' ? {} : { svg: () => void saveFigure(taking, 'svg') }),
  };
}

/** Writes the figure in a format and hands the file to the browser. Never rejects: what fails is said. */
export async function saveFigure(taking: Taking, format: Format): Promise<void> {
  const { notify, locale } = taking;
  notify({ text: locale.t('download.busy') });
  try {
    const { name, blob } = await make(taking, format, languagesOf(taking));
    saveFile(blob, name);
    notify({ text: locale.t('download.done', { file: name }), icon: 'met' });
  } catch (error) {
    tellTrouble(
      taking,
      error,
      waysOf(taking, format, () => void saveFigure(taking, format)),
    );
  }
}

/**
 * Puts the picture on the clipboard; call it in the click itself. One picture fits there, so that "both languages"
 * means the page's. Where the browser refuses, the picture is saved as a file instead. Never rejects.
 */
export async function copyImage(taking: Taking): Promise<void> {
  const { notify, locale } = taking;
  const [language] = languagesOf(taking);
  const picture = make(taking, 'png', [language]);
  notify({ text: locale.t('download.busy') });
  try {
    const copied = await copyBlob({ 'image/png': picture.then(({ blob }) => blob) });
    if (copied === 'copied') return notify({ text: locale.t('download.imageCopied'), icon: 'met' });
    const { name, blob } = await picture;
    saveFile(blob, name);
    const why = locale.t(`download.trouble.clipboard-${copied}`);
    return notify({ text: `${why} ${locale.t('download.savedInstead', { file: name })}`, icon: 'warning' });
  } catch (error) {
    return tellTrouble(
      taking,
      error,
      waysOf(taking, 'png', () => void copyImage(taking)),
    );
  }
}

/** Puts a text on the clipboard and says so; where the browser refuses, shows it for copying by hand. */
async function copyWords({ notify, locale: { t } }: Taking, text: string, done: string): Promise<void> {
  if (await copyText(text)) return notify({ text: done, icon: 'met' });
  return notify({ text: t('download.byHand', { text }), icon: 'warning' });
}

/** The figure in one sentence, in each language asked for. */
export function copySentence(taking: Taking): Promise<void> {
  const sentences = languagesOf(taking).map((language) => namedSentenceOf(taking.figure, localeOf(language)));
  return copyWords(taking, sentences.join('\n'), taking.locale.t('sentence.copied'));
}

/** The address of the page that shows the figure, in the language of the page. */
export function copyLink(taking: Taking): Promise<void> {
  const { figure, locale } = taking;
  return copyWords(taking, linkTo(pageAddress(figure, locale.language)), locale.t('download.linkCopied'));
}

/**
 * Hands the picture to the system's share sheet, one in each language asked for. Where making it took so long that the
 * browser has forgotten the press, the notice asks for another one. Never rejects.
 */
export async function shareImage(taking: Taking): Promise<void> {
  const { notify, locale, figure } = taking;
  const { t, say } = locale;
  const ways = waysOf(taking, 'png', () => void shareImage(taking));
  notify({ text: t('download.busy') });
  try {
    const made = await Promise.all(languagesOf(taking).map((language) => make(taking, 'png', [language])));
    const files = made.map(({ name, blob }) => new File([blob], name, { type: blob.type }));
    const hand = async (): Promise<void> => {
      const shared = await shareSheet({ files, title: say(figure.title) });
      if (shared === 'failed') return tellTrouble(taking, new ExportError('share-failed'), ways);
      if (shared === 'late')
        return notify({
          text: t('download.shareReady'),
          action: { text: t('download.shareNow'), run: () => void hand() },
        });
      return notify(shared === 'shared' ? { text: t('download.shared'), icon: 'met' } : null);
    };
    await hand();
  } catch (error) {
    tellTrouble(taking, error, ways);
  }
}
