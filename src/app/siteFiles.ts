import { xmlText } from '#export/picture/markup';
import type { Board } from '#model/board';
import { languages } from '#model/languages';
import { inLanguage, readPlace } from '#selection/addresses';
import type { DataFile, PublicPlace } from './dataFiles';
import type { PageFile } from './renderedPage';

/** The pages that search engines should know: not the start page, which stands for another, and nothing hidden. */
function listed(pages: readonly PageFile[]) {
  return pages
    .map(({ path }) => readPlace(path))
    .filter(({ page, start }) => !start && page !== null && page !== 'embed' && page !== 'gallery');
}

function sitemap(pages: readonly PageFile[], boards: readonly Board[], { base, origin }: PublicPlace): string {
  const at = (path: string) => xmlText(`${origin}${base}${path.slice(1)}`);
  const issued = new Map(boards.map((board) => [board.id, board.issued]));
  const entries = listed(pages).map((place) => {
    const others = [...languages.map((one) => [one, one] as const), ['x-default', languages[0]] as const].map(
      ([hreflang, language]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(inLanguage(place, language))}"/>`,
    );
    const day = issued.get(place.board ?? '');
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${at(inLanguage(place, place.language))}</loc>${lastmod}${others.join('')}</url>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('')}</urlset>\n`
  );
}

/**
 * `robots.txt` and `sitemap.xml`, with every listed page, the day of its board and its other languages. Search engines
 * take whole addresses only; where the build was not told its origin, those of the sitemap begin at the root of the
 * host, and `robots.txt` does not name it.
 */
export function siteFiles(
  pages: readonly PageFile[],
  boards: readonly Board[],
  place: PublicPlace,
): readonly DataFile[] {
  const open = 'User-agent: *\nDisallow:\n';
  const address = `${place.origin}${place.base}sitemap.xml`;
  return [
    { file: 'robots.txt', text: place.origin === '' ? open : `${open}\nSitemap: ${address}\n` },
    { file: 'sitemap.xml', text: sitemap(pages, boards, place) },
  ];
}
