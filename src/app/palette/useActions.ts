import { useContext, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useExportChoice } from '#cards/download/choice/useExportChoice';
import { tellTrouble } from '#cards/download/take/tellTrouble';
import { loadLibrary } from '#export/loadLibrary';
import { useLocale } from '#language/useLocale';
import { inLanguage } from '#selection/addresses';
import { copyText } from '#ui/browser/copyText';
import { useTheme } from '#ui/browser/useTheme';
import { NoticeContext } from '#ui/NoticeBoard';
import { rememberLanguage } from '#app/shell/rememberLanguage';
import type { Action } from './command';
import { drawBatch } from './drawBatch';
import type { Situation } from './situation';
import { startDownload } from './startDownload';

type Doers = { readonly [Kind in Action['kind']]: (action: Extract<Action, { kind: Kind }>) => void | Promise<void> };

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Does what a command says, after the palette has closed; what fails is said on the page. */
export function useActions(situation: Situation, onDialog: (dialog: ReactNode) => void): (action: Action) => void {
  const locale = useLocale();
  const { t } = locale;
  const notify = useContext(NoticeContext);
  const [, navigate] = useLocation();
  const search = useSearch();
  const [, setTheme] = useTheme();
  const [choice] = useExportChoice();
  const { place, path, figure } = situation;
  const doers: Doers = {
    go: ({ to, at }) => {
      const [page] = to.split('?');
      const hash = at === undefined ? '' : `#${at}`;
      // A part that comes with its page a moment later is found by the browser itself.
      if (page !== path && at === 'events') return location.assign(base + to + hash);
      navigate(to + hash);
      if (page === path && at !== undefined) document.getElementById(at)?.scrollIntoView();
    },
    language: ({ language }) => {
      rememberLanguage(language);
      navigate(inLanguage(place, language) + (search === '' ? '' : `?${search}`));
    },
    theme: ({ theme }) => setTheme(theme),
    figure: async ({ format }) => {
      if (figure === null) return;
      const { saveFigure } = await loadLibrary(() => import('#cards/download/take/takeAway'));
      await saveFigure({ figure, choice, locale, notify }, format);
    },
    file: ({ path: file }) => startDownload(import.meta.env.BASE_URL + file),
    batch: async () => onDialog(await loadLibrary(() => drawBatch(situation, locale, () => onDialog(null)))),
    link: async () => {
      const text = location.href;
      if (await copyText(text)) notify({ text: t('download.linkCopied'), icon: 'met' });
      else notify({ text: t('download.byHand', { text }), icon: 'warning' });
    },
    // The palette is gone from the page a moment later.
    print: () => void setTimeout(() => window.print()),
  };
  const act = async (action: Action): Promise<void> => {
    try {
      await (doers[action.kind] as (one: Action) => void | Promise<void>)(action);
    } catch (error) {
      tellTrouble({ locale, notify }, error, { again: () => void act(action) });
    }
  };
  return (action) => void act(action);
}
