import { languages } from '#model/languages';

/**
 * Runs in the head, before anything is painted: sets the chosen theme, sends a first visitor of the start address
 * to the language that the browser asks for, and hides the cards while a filtered address waits for its filter.
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
const theme = stored('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if (location.search !== '') root.dataset['pending'] = location.search;

const start = document.querySelector<HTMLMetaElement>('meta[name=start]')?.content;
if (start !== undefined) {
  const [written] = languages;
  const asked = [stored('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const wanted = asked.map((tag) => languages.find((one) => one === tag)).find((one) => one !== undefined);
  if (wanted !== undefined && wanted !== written) {
    location.replace(start.replace('*', wanted) + location.search + location.hash);
  }
}
