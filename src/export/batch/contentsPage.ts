import type { Breathe } from './breathe';
import { xmlText } from '#export/picture/markup';
import { lightPaints } from '#export/picture/lightPaints';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Words } from '#model/languages';
import type { IsoDate } from '#model/observation';
import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import { sentenceOf } from '#language/sentence/sentenceOf';

/** What became of one figure in one language. */
export type BatchItem = {
  readonly figure: Figure;
  readonly locale: Locale;
  /** Null where not even its words could be made. */
  readonly entry: ExportEntry | null;
  /** Path of its picture in the package; null where there is none. */
  readonly picture: string | null;
};

export type Contents = {
  readonly items: readonly [BatchItem, ...BatchItem[]];
  readonly workbook: string | null;
  readonly scope: Words | undefined;
  readonly today: IsoDate;
};

const styles = `
body{margin:0 auto;max-width:60rem;padding:2rem 1rem 4rem;font:1rem/1.6 system-ui,sans-serif;color:${lightPaints.ink};background:#fff}
h1,h2,h3{line-height:1.35;text-wrap:balance}h1{font-size:1.75rem}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}
a{color:${lightPaints['chart-main']}}p,ul{margin:.5rem 0}ul{padding-left:1.25rem}
img{display:block;max-width:100%;height:auto;max-height:32rem;border:1px solid ${lightPaints.line}}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:1rem 0}dt{font-weight:600}dd{margin:0}
.failed{border-left:4px solid ${lightPaints['status-missed']};padding-left:.75rem;font-weight:600}
.quiet{color:${lightPaints['ink-muted']};font-size:.875rem;overflow-wrap:anywhere}
article{margin-top:2rem;border-top:1px solid ${lightPaints.line};scroll-margin-top:1rem}
section+section{margin-top:4rem;border-top:2px solid ${lightPaints.canal}}
@media print{article{break-inside:avoid}}`;

/** A web address as a link; anything else is not made one. */
function linkHtml(address: string, words: string): string {
  return /^https?:\/\//.test(address) ? `<a href="${xmlText(address)}">${xmlText(words)}</a>` : xmlText(words);
}

const paragraph = (text: string, kind = '') =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${xmlText(text)}</p>`;

function sourcesHtml({ sources }: Figure, { t, say, date }: Locale): string {
  if (sources.length === 0) return '';
  const list = sources.map(({ short, title, url, published }) => {
    const day = published === null ? t('table.unknownDate') : date(published);
    return `<li>${xmlText(say(short))}: ${linkHtml(url, title)} (${xmlText(day)})</li>`;
  });
  return `<h4>${xmlText(t('batch.sources'))}</h4><ul class="quiet">${list.join('')}</ul>`;
}

function itemHtml({ figure, locale, entry, picture }: BatchItem, id: string): string {
  const { t, say } = locale;
  if (entry === null)
    return `<article id="${id}"><h3>${xmlText(say(figure.title))}</h3>${paragraph(t('batch.broken'), 'failed')}</article>`;
  const { words, message, address } = entry;
  const image =
    picture === null
      ? paragraph(t('batch.failed'), 'failed')
      : `<p><a href="${xmlText(picture)}"><img src="${xmlText(picture)}" alt="${xmlText(words.description)}" loading="lazy"></a></p>`;
  const file =
    picture === null
      ? ''
      : `<p>${xmlText(t('batch.picture'))}: <a href="${xmlText(picture)}">${xmlText(picture)}</a></p>`;
  const parts = [
    `<h3>${xmlText(message)}</h3>`,
    paragraph(sentenceOf(figure, locale)),
    paragraph(figure.subtitle === undefined ? '' : say(figure.subtitle), 'quiet'),
    paragraph(words.status?.text ?? ''),
    image,
    file,
    paragraph(words.notes.join(' '), 'quiet'),
    sourcesHtml(figure, locale),
    address === '' ? '' : `<p>${linkHtml(address, t('book.page'))}</p>`,
  ];
  return `<article id="${id}">${parts.join('')}</article>`;
}

async function sectionHtml(
  { items, workbook, scope, today }: Contents,
  locale: Locale,
  breathe: Breathe,
): Promise<string> {
  const { t, say, language, date } = locale;
  const own = items.filter((item) => item.locale === locale);
  const { figure } = items[0];
  const failed = own.filter(({ picture }) => picture === null).length;
  const facts: readonly (readonly [string, string])[] = [
    [t('book.board'), `${say(figure.boardTitle)}. ${say(figure.boardSubtitle)}`],
    ...(scope === undefined ? [] : [[t('book.scope'), say(scope)] as const]),
    [t('book.version'), figure.boardVersion],
    [t('book.exported'), date(today)],
    [t('book.use'), t('book.licence')],
  ];
  const title = t('book.allFigures', {
    board: say(figure.boardTitle),
    figures: t('book.figures', { count: own.length }),
  });
  const names = own.map(
    (item, index) =>
      `<li><a href="#${language}-${index + 1}">${xmlText(item.entry?.message ?? say(item.figure.title))}</a></li>`,
  );
  const articles: string[] = [];
  for (const [index, item] of own.entries()) {
    articles.push(itemHtml(item, `${language}-${index + 1}`));
    await breathe();
  }
  return (
    `<section id="${language}" lang="${language}"><h1>${xmlText(title)}</h1>` +
    `<dl>${facts.map(([name, fact]) => `<dt>${xmlText(name)}</dt><dd>${xmlText(fact)}</dd>`).join('')}</dl>` +
    (workbook === null
      ? paragraph(t('batch.noWorkbook'), 'failed')
      : `<p><a href="${xmlText(workbook)}">${xmlText(t('batch.workbook'))}</a></p>`) +
    (failed === 0 ? '' : paragraph(t('batch.failedCount', { count: failed }), 'failed')) +
    `<nav aria-label="${xmlText(t('batch.list'))}"><h2>${xmlText(t('batch.list'))}</h2><ol>${names.join('')}</ol></nav>` +
    `${articles.join('')}</section>`
  );
}

/**
 * The contents of a package as one page that opens by a double click, without a network, a server or a script: what the
 * package holds, each figure with its sentence, picture, notes and sources, in every language asked for. Links lead to
 * files beside it and to the sources. All words of the data are escaped. Where something could not be made, it says so. Calls
 * `breathe` between figures.
 */
export async function contentsPage(contents: Contents, breathe: Breathe): Promise<string> {
  const locales = [...new Set(contents.items.map(({ locale }) => locale))];
  const [first] = contents.items;
  const sections: string[] = [];
  for (const one of locales) sections.push(await sectionHtml(contents, one, breathe));
  const { locale, figure } = first;
  const links = locales.map(
    ({ language, t }) =>
      `<a href="#${language}" lang="${language}" hreflang="${language}">${xmlText(t(language === 'vi' ? 'app.vietnamese' : 'app.english'))}</a>`,
  );
  return (
    `<!doctype html>\n<html lang="${locale.language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${xmlText(locale.say(figure.boardTitle))}</title><style>${styles}</style></head><body>` +
    (links.length > 1 ? `<nav aria-label="${xmlText(locale.t('batch.languages'))}">${links.join(' · ')}</nav>` : '') +
    `<main>${sections.join('')}</main></body></html>\n`
  );
}
