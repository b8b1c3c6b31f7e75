import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#model/languages';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { readPlace } from '#selection/addresses';
import { dataBlock, headElement } from './markup';
import { pageHead } from './pageHead';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports'), loadPart('pages'), loadPart('written')]);
});

const head = (path: string) => pageHead(readPlace(path), board);

/** Contents of the `meta` elements by their name or property, as a reader of the head takes them. */
function metas(markup: string): Record<string, string> {
  const found = [...markup.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)];
  return Object.fromEntries(found.map(([, name = '', content = '']) => [name, content]));
}

const links = (markup: string) =>
  [...markup.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]+)">/g)].map(([, rel, language, href]) =>
    [rel, language, href].filter((part) => part !== undefined).join(' '),
  );

describe('the head of a page', () => {
  it.each([
    ['vi', 'vi_VN', 'en_US'],
    ['en', 'en_US', 'vi_VN'],
  ])('in %s says what a shared link shows, in that language', (language, locale, other) => {
    const said = metas(head(`/${language}/${board.id}/kpi/grdp-growth/`));
    const panel = board.panels.find((one) => one.indicator === 'grdp-growth');
    expect(said).toMatchObject({
      'og:type': 'website',
      'og:locale': locale,
      'og:locale:alternate': other,
      'og:url': `%ORIGIN%%BASE%${language}/${board.id}/kpi/grdp-growth/`,
      'og:image': `%ORIGIN%%BASE%${language}/${board.id}/kpi/grdp-growth/preview.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(said['og:image:alt']).toContain(panel?.title[language as 'vi']);
    expect(said['og:title']).toContain(board.indicators[0]?.name[language as 'vi']);
    expect(said['og:site_name']).toContain(board.subtitle[language as 'vi']);
    expect(said['og:description']).toBe(said['description']);
  });

  it('names its own address and the same page in every language', () => {
    expect(links(head(`/en/${board.id}/data/`))).toEqual([
      `canonical %ORIGIN%%BASE%en/${board.id}/data/`,
      `alternate vi %ORIGIN%%BASE%vi/${board.id}/data/`,
      `alternate en %ORIGIN%%BASE%en/${board.id}/data/`,
      `alternate x-default %ORIGIN%%BASE%vi/${board.id}/data/`,
    ]);
  });

  it.each(languages)(
    'in %s describes each page with a sentence of its own, and counts what the board holds',
    (language) => {
      const said = (['', 'targets/', 'data/', 'compare/'] as const).map(
        (page) => metas(head(`/${language}/${board.id}/${page}`))['description'] ?? '',
      );
      expect(new Set(said).size).toBe(said.length);
      const { length } = board.indicators;
      const figures = board.indicators.flatMap(({ observations }) =>
        observations.filter(({ source }) => source !== null),
      );
      for (const one of said.slice(1)) {
        expect(one).toContain(board.title[language]);
        expect(one).toMatch(/[^…]\.$/);
        expect(one).not.toMatch(/[{}]|undefined/);
      }
      for (const one of said.slice(1, 3)) expect(one).toMatch(new RegExp(`\\b${length} (indicators|chỉ số)`));
      expect(said[2]).toContain(localeOf(language).number(figures.length));
    },
  );

  it('of the start page points to the board of the default language', () => {
    const start = head('/');
    expect(links(start)[0]).toBe(`canonical %ORIGIN%%BASE%vi/${board.id}/`);
    expect(metas(start)).toMatchObject({
      start: `%BASE%*/${board.id}/`,
      'og:image': `%ORIGIN%%BASE%vi/${board.id}/preview.png`,
    });
  });

  it('of an embedded chart leaves search engines to the page of the indicator, but shows its picture', () => {
    const embed = head(`/en/${board.id}/embed/poverty-rate/`);
    expect(links(embed)).toEqual([`canonical %ORIGIN%%BASE%en/${board.id}/kpi/poverty-rate/`]);
    expect(metas(embed)).toMatchObject({
      robots: 'noindex',
      'og:image': `%ORIGIN%%BASE%en/${board.id}/kpi/poverty-rate/preview.png`,
    });
    expect(embed).not.toContain('ld+json');
  });

  it('of a page that does not exist says only that it is not to be listed', () => {
    expect(metas(pageHead(readPlace('/404.html'), null))).toEqual({ 'color-scheme': 'light dark', robots: 'noindex' });
  });

  it.each(board.indicators.map(({ id }) => id))('%s has a description of one line, not cut within a word', (id) => {
    for (const language of ['vi', 'en']) {
      const { description = '' } = metas(head(`/${language}/${board.id}/kpi/${id}/`));
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(320);
      expect(description).not.toMatch(/\n|undefined|NaN/);
    }
  });
});

describe('markup of the head', () => {
  it('lets no text of a board out of its quotes or its block', () => {
    expect(headElement('meta', { name: 'a', content: '"><script>&' })).toBe(
      '<meta name="a" content="&quot;>&lt;script>&amp;">',
    );
    const block = dataBlock({ name: '</script><script>alert(1)</script><!--' });
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    expect(block).not.toContain('<!--');
    expect(JSON.parse(block.replace(/<\/?script[^>]*>/g, ''))).toEqual({
      name: '</script><script>alert(1)</script><!--',
    });
  });
});
