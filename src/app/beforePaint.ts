import { languages } from '#model/languages';
import { readFrameChoice } from '#selection/frameChoice';

/**
 * Runs in the head, before anything is painted: sets the chosen theme, sends a first visitor of the start address
 * to the language that the browser asks for, and hides what has to change first: the cards of a filtered address,
 * a framed figure in another language than its host asks for.
 * Storage may be denied; then the defaults hold.
 */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const root = document.documentElement;
const framed = /\/embed\/[^/]+\/?$/.test(location.pathname);
const choice = framed ? readFrameChoice(location.search) : null;
// A frame looks as its host asks; what the visitor chose for the board's own pages is not meant for it.
const theme = choice === null ? stored('theme') : choice.theme;
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
const waits = choice === null ? location.search !== '' : (choice.language ?? root.lang) !== root.lang;
if (waits) root.dataset['pending'] = location.search;

const start = document.querySelector<HTMLMetaElement>('meta[name=start]')?.content;
if (start !== undefined) {
  const [written] = languages;
  const asked = [stored('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const wanted = asked.map((tag) => languages.find((one) => one === tag)).find((one) => one !== undefined);
  if (wanted !== undefined && wanted !== written) {
    location.replace(start.replace('*', wanted) + location.search + location.hash);
  }
}
