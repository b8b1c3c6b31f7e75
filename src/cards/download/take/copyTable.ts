import { loadLibrary } from '#export/loadLibrary';
import { chosenLanguages } from '#cards/download/choice/exportChoice';
import { copyBlob } from '#ui/browser/copyBlob';
import { copyText } from '#ui/browser/copyText';
import { saveFigure, type Taking } from './takeAway';
import { tellTrouble } from './tellTrouble';

/**
 * Puts the table on the clipboard, for Excel and Word as for plain text; call it in the click itself. One table fits
 * there, so that "both languages" means the page's. Where the browser refuses, the CSV is offered. Never rejects.
 */
export async function copyTable(taking: Taking): Promise<void> {
  const { figure, choice, notify, locale } = taking;
  const { t } = locale;
  const [language] = chosenLanguages(choice.tongue, locale.language);
  const load = async () => (await loadLibrary(() => import('./makeClip'))).makeClip(figure, language);
  const clip = load();
  const blobOf = async (kind: 'text/html' | 'text/plain') => new Blob([(await clip)[kind]], { type: kind });
  try {
    const copied = await copyBlob({ 'text/html': blobOf('text/html'), 'text/plain': blobOf('text/plain') });
    if (copied === 'copied' || (await copyText((await clip)['text/plain'])))
      return notify({ text: t('download.tableCopied'), icon: 'met' });
    return notify({
      text: t('download.tableRefused'),
      icon: 'warning',
      action: { text: t('download.take', { format: 'CSV' }), run: () => void saveFigure(taking, 'csv') },
    });
  } catch (error) {
    return tellTrouble(taking, error, { again: () => void copyTable(taking) });
  }
}
