import { dayOf } from '#export/dayOf';
import { localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { languages } from '#model/languages';
import { readableAddress } from './readableAddress';

const root = document.documentElement;

/** True where the browser can write into the margins of a page; elsewhere a foot of our own stands on every page. */
function hasMargins(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("@page{@bottom-left{content:''}}");
  const rule = sheet.cssRules[0];
  return rule !== undefined && 'cssRules' in rule && (rule as CSSGroupingRule).cssRules.length > 0;
}

let foot: HTMLElement | null = null;

function write() {
  const language = languages.find((one) => one === root.lang) ?? languages[0];
  const { t, date } = localeOf(language);
  const address = readableAddress(location.href);
  const on = t('print.on', { date: date(dayOf(new Date())) });
  // The very letters of a CSS string: an address holds neither quotes nor line ends once it is readable.
  root.style.setProperty('--print-address', JSON.stringify(address));
  root.style.setProperty('--print-page', JSON.stringify(`${on}, ${t('print.page')} `));
  if (hasMargins()) return;
  foot ??= document.createElement('p');
  foot.className = 'paper-foot';
  foot.replaceChildren(
    ...[address, on].map((text) => Object.assign(document.createElement('span'), { textContent: text })),
  );
  document.body.append(foot);
  root.dataset['foot'] = '';
}

/** From now on every printed page has the address and the date in its foot, in the language of the page. */
export async function preparePageFoot(): Promise<void> {
  await loadPart('figures');
  window.addEventListener('beforeprint', write);
  window.addEventListener('afterprint', () => {
    foot?.remove();
    delete root.dataset['foot'];
  });
}
