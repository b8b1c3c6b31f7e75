import { readdirSync } from 'node:fs';

import { expect, test, type APIRequestContext } from '@playwright/test';

/** Types that the server must send, by the end of the file name. */
const types: Readonly<Record<string, RegExp>> = {
  '/': /^text\/html/,
  html: /^text\/html/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml/,
  css: /^text\/css/,
  js: /^text\/javascript/,
  json: /^application\/json/,
  csv: /^text\/csv/,
  atom: /^application\/atom\+xml/,
  xml: /^application\/xml/,
  txt: /^text\/plain/,
  woff2: /^font\/woff2$/,
};

type Page = { readonly path: string; readonly html: string };
type Link = { readonly from: string; readonly to: string };

const folder = new URL('../dist/', import.meta.url);

/** Every page that the build wrote, by its address, as the server sends it. */
async function readPages(request: APIRequestContext): Promise<Page[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const paths = files.map(
    (file) =>
      `/${file
        .split('\\')
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
  );
  return inTens(paths, async (path) => {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
    return { path, html: await answer.text() };
  });
}

async function inTens<In, Out>(all: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let at = 0; at < all.length; at += 10) done.push(...(await Promise.all(all.slice(at, at + 10).map(work))));
  return done;
}

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** Where a page leads, and what it shows or fetches: attributes, previews, addresses in its linked data. */
function linksOf({ path, html }: Page): Link[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => text,
  );
  const elements = html.replace(/<script[^>]*>.*?<\/script>/gs, (whole) => whole.slice(0, whole.indexOf('>') + 1));
  const attributes = [...elements.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = '']) => plain(to));
  const previews = [...elements.matchAll(/<meta property="og:(?:image|url)" content="([^"]*)">/g)].map(([, to = '']) =>
    plain(to),
  );
  const linked = blocks.flatMap((text) => {
    const found: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      if (/^(?:@id|url|contentUrl)$/.test(key) && typeof value === 'string') found.push(value.replace(/#.*/, ''));
      return value;
    });
    return found;
  });
  return [...attributes, ...previews, ...linked].map((to) => ({ from: path, to }));
}

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => plain(id)));

test('every link, picture and file of every page is there, and leads to a place that exists', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const home = baseURL ?? '';
  const pages = await readPages(request);
  expect(pages.length).toBeGreaterThan(500);
  const all = pages.flatMap(linksOf).map(({ from, to }) => ({ from, to, url: new URL(to, home + from) }));
  const foreign = all.filter(({ url }) => url.origin !== home);
  const own = all.filter(({ url }) => url.origin === home);

  await test.step('addresses of others are whole addresses of the web', () => {
    expect(foreign.length).toBeGreaterThan(0);
    const odd = foreign.filter(
      ({ to, url }) => !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(to) || !/^https?:$/.test(url.protocol),
    );
    expect(odd.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  await test.step('own addresses answer 200 with the right type', async () => {
    const targets = new Map(own.map(({ from, url }) => [url.pathname + url.search, from]));
    const faults = await inTens([...targets], async ([path, from]) => {
      const answer = await request.fetch(path, { method: 'HEAD', maxRedirects: 0 });
      const file = path.split('?')[0] ?? '';
      const expected = types[file.endsWith('/') ? '/' : (file.split('.').at(-1) ?? '')];
      const type = answer.headers()['content-type'] ?? '';
      const sound = answer.status() === 200 && expected?.test(type) === true;
      return sound ? null : `${from} → ${path}: ${answer.status()} ${type}`;
    });
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
    expect([...targets.keys()].filter((path) => path.endsWith('/preview.png')).length).toBeGreaterThan(250);
  });

  await test.step('a place within a page exists there', () => {
    const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
    const lost = own.filter(
      ({ url }) => url.hash !== '' && ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) !== true,
    );
    expect([...new Set(lost.map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  await test.step('every page but the start, the error page and embedded charts is linked from another', () => {
    const linked = new Set(
      pages.flatMap(({ path, html }) =>
        [...html.matchAll(/<a\s(?:[^>]*\s)?href="([^"]*)"/g)]
          .map(([, to = '']) => new URL(plain(to), home + path).pathname)
          .filter((to) => to !== path),
      ),
    );
    const alone = pages
      .map(({ path }) => path)
      .filter((path) => !/^\/(?:404\.html)?$|\/embed\//.test(path) && !linked.has(path));
    expect(alone).toEqual([]);
  });
});

test('a preview is a PNG of 1200 × 630', async ({ request }) => {
  for (const path of ['/vi/hau-giang-2020-2025/preview.png', '/en/hau-giang-2020-2025/kpi/grdp-growth/preview.png']) {
    const bytes = await (await request.get(path)).body();
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
