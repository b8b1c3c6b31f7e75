import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import type { Board } from '#model/board';
import { openBoard, pages } from './prerender';
import { siteFiles } from './siteFiles';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const opened = await openBoard({ text: JSON.stringify(board), further: new Map() });
const all = pages([opened], 'all');
const files = (origin: string, base = '/') =>
  Object.fromEntries(siteFiles(all, [board], { origin, base }).map(({ file, text }) => [file, text]));

const matches = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? '').matchAll(pattern)].map(([, one]) => one);

describe('the sitemap', () => {
  const text = files('https://kpi.example')['sitemap.xml'];

  it('is well formed and holds every written page but the start page, embedded charts, gallery and error page', () => {
    expect(faultsOfXml(text ?? '')).toEqual([]);
    const written = all.map(({ path }) => path).filter((path) => !/^\/$|\/embed\/|\/gallery\/|404/.test(path));
    expect(matches(text, /<loc>https:\/\/kpi\.example([^<]+)<\/loc>/g)).toEqual(written);
    expect(written).toHaveLength(2 * (4 + board.indicators.length));
  });

  it('gives each page the day of its board and itself in every language, each of them a page too', () => {
    const entries = matches(text, /<url>(.*?)<\/url>/g);
    const addresses = new Set(matches(text, /<loc>([^<]+)<\/loc>/g));
    for (const entry of entries) {
      expect(entry).toContain(`<lastmod>${board.issued}</lastmod>`);
      expect(matches(entry, /hreflang="([\w-]+)"/g)).toEqual(['vi', 'en', 'x-default']);
      for (const address of matches(entry, /href="([^"]+)"/g)) expect(addresses).toContain(address);
      expect(matches(entry, /href="([^"]+)"/g)).toContain(matches(entry, /<loc>([^<]+)<\/loc>/g)[0]);
    }
  });

  it('knows its base, and its place stands in robots.txt', () => {
    const below = files('https://portal.example', '/kpi/');
    expect(below['sitemap.xml']).toContain(`<loc>https://portal.example/kpi/vi/${board.id}/</loc>`);
    expect(below['robots.txt']).toBe('User-agent: *\nDisallow:\n\nSitemap: https://portal.example/kpi/sitemap.xml\n');
  });

  it('begins at the root of the host without an origin, and robots.txt then does not name it', () => {
    const bare = files('');
    expect(bare['robots.txt']).toBe('User-agent: *\nDisallow:\n');
    expect(bare['sitemap.xml']).toContain(`<loc>/vi/${board.id}/</loc>`);
    expect(bare['sitemap.xml']).toContain(`hreflang="en" href="/en/${board.id}/"`);
  });
});
