import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { fillPage, inlineParts, type Site } from './fillPage.ts';
import { headerRules, headersFile, securityPolicy } from './securityPolicy.ts';

const site: Site = {
  base: '/some/path/',
  origin: 'https://kpi.example',
  beforePaint: 'let a=1;',
  client: {
    template: '<html lang="vi"><head><!--head--></head><body><div id="root"><!--app--></div></body></html>',
    script: 'assets/index.js',
    preloads: ['assets/shared.js'],
    styleSheets: [],
    inlineStyle: 'a{b:c}',
    printSheet: 'assets/print.css',
    lateSheet: 'assets/late.css',
    lateClasses: new Set(['dialog-a1B']),
    fonts: ['assets/words-400.woff2'],
    chunks: [],
  },
};
const page = { path: '/en/board/', file: 'en/board/index.html', boardId: 'board' };

function fill(body: string, head = ''): string {
  const rendered = { lang: 'en', title: 'A < B & C', head, body };
  return fillPage(site, page, rendered, { scripts: ['assets/page.js'], styleSheets: ['assets/page.css'] });
}

describe('a page', () => {
  test('has its language, title and body, whatever signs are in them', () => {
    const html = fill('<p>$& $1</p>');
    expect(html).toContain('<html lang="en" data-late="/some/path/assets/late.css">');
    expect(html).toContain('<title>A &lt; B &amp; C</title>');
    expect(html).toContain('<div id="root" data-path="/en/board/"><p>$& $1</p></div>');
  });

  test('fetches early what it needs', () => {
    const html = fill('');
    expect(html).toContain(
      '<link rel="preload" as="fetch" crossorigin type="application/json" href="/some/path/data/board.json">',
    );
    expect(html).toContain('<script type="module" crossorigin src="/some/path/assets/index.js"></script>');
    for (const file of ['shared.js', 'page.js']) {
      expect(html).toContain(`<link rel="modulepreload" crossorigin href="/some/path/assets/${file}">`);
    }
    expect(html).toContain('as="font" type="font/woff2" crossorigin href="/some/path/assets/words-400.woff2"');
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/some/path/assets/page.css">');
  });

  test('refuses what has its styles only later', () => {
    expect(() => fill('<p class="box dialog-a1B">')).toThrow(/names "dialog-a1B"/);
    expect(() => fill('<p class="dialog">dialog-a1B</p>')).not.toThrow();
  });

  test('fetches the rules of paper last, and only for paper', () => {
    expect(fill('')).toMatch(
      /<style>a\{b:c\}<\/style>\s*<link rel="stylesheet" media="print" href="\/some\/path\/assets\/print.css">/,
    );
  });

  test('knows its base and origin', () => {
    expect(fill('', '<link rel="canonical" href="%ORIGIN%%BASE%en/board/">')).toContain(
      'href="https://kpi.example/some/path/en/board/"',
    );
  });

  test('names its inline script and style by their hash, before anything else', () => {
    const html = fill('');
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html).toContain(`script-src 'self' ${hash('let a=1;')};`);
    expect(html).toContain(`style-src 'self' ${hash('a{b:c}')};`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  test.each([
    ['a style attribute', '<p class="a" style="color:red">'],
    ['a style attribute after a text with it', '<p title="x style=y" style="">'],
    ['an event handler', '<p onclick="a()">'],
    ['a script', '<script>a()</script>'],
    ['a style element', '<style>a{}</style>'],
  ])('is refused with %s', (_, body) => {
    expect(() => fill(body)).toThrow(/en\/board\/index\.html holds/);
  });

  test.each(['<p title="x style=y">', '<p>style="a"</p>', '<script type="application/json">{}</script>'])(
    'may hold %s',
    (body) => {
      expect(fill(body)).toContain(body);
    },
  );
});

describe('the policy', () => {
  const inline = inlineParts(site);

  test('allows nothing unsafe', () => {
    expect(securityPolicy(inline, 'header')).not.toMatch(/unsafe|\*|data:|https?:/);
  });

  test('speaks of frames in the header only', () => {
    expect(securityPolicy(inline, 'header')).toContain("frame-ancestors 'none'");
    expect(securityPolicy(inline, 'meta')).not.toContain('frame-ancestors');
  });

  test('lets pages for frames be framed by anyone, and no other page by anyone', () => {
    const policies = headerRules(inline).flatMap(({ path, headers }) => {
      const policy = headers['Content-Security-Policy'];
      return policy === undefined ? [] : [[path, /frame-ancestors ([^;]+)$/.exec(policy)?.[1], policy] as const];
    });
    expect(policies.map(([path, frames]) => [path, frames])).toEqual([
      ['/*', "'none'"],
      ['/:language/:board/embed/*', '*'],
    ]);
    const [everywhere, frames] = policies.map(([, , policy]) => policy.replace(/frame-ancestors .*/, ''));
    expect(frames).toBe(everywhere);
    expect(headerRules(inline).flatMap(({ headers }) => Object.keys(headers))).not.toContain('X-Frame-Options');
  });

  test('stands in the headers file, and a later rule replaces an earlier one', () => {
    const text = headersFile(headerRules(inline), '/some/path/');
    expect(text).toMatch(/^\/some\/path\/\*\n {2}Content-Security-Policy: default-src 'self'/);
    expect(text).toContain('/some/path/assets/*\n  ! Cache-Control\n  Cache-Control: public');
  });
});
