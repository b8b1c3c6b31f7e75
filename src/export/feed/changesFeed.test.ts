import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import { compareBoards } from '#model/changes/compareBoards';
import { languages } from '#model/languages';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { changesFeed } from './changesFeed';

const real = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
  await loadPart('pages');
});

function parse(xml: string) {
  // The strict reader knows neither the declaration nor names with a colon.
  expect(faultsOfXml(xml.replace(/^<\?xml[^>]*\?>/, '').replaceAll('xml:lang', 'lang'))).toEqual([]);
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(xml, 'text/xml');
}

const texts = (parent: { querySelectorAll: (selector: string) => Iterable<unknown> }, selector: string) =>
  Array.from(parent.querySelectorAll(selector) as Iterable<{ textContent: string }>, (one) => one.textContent);

describe.each(languages)('the feed of changes in %s', (language) => {
  const feedAt = (root: string, board = real) => changesFeed(board, localeOf(language), root);

  test('has all that Atom requires of a feed and of an entry', () => {
    const feed = parse(feedAt('https://kpi.example/some/')).documentElement;
    expect([feed.tagName, feed.getAttribute('xmlns'), feed.getAttribute('xml:lang')]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      language,
    ]);
    for (const name of ['id', 'title', 'updated']) expect(texts(feed, `feed > ${name}`), name).toHaveLength(1);
    expect(texts(feed, 'feed > author > name')[0]).toContain('Hậu Giang');
    const links = Array.from(feed.querySelectorAll('feed > link'), (link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['self', `https://kpi.example/some/${language}/${real.id}/changes.atom`],
      ['alternate', `https://kpi.example/some/${language}/${real.id}/data/`],
    ]);
    const entries = Array.from(feed.querySelectorAll('entry'));
    expect(entries).toHaveLength(real.changes?.length ?? 0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(texts(entry, name), name).toHaveLength(1);
    }
    const ids = texts(feed, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    for (const moment of texts(feed, 'updated'))
      expect(new Date(moment).toISOString()).toBe(moment.replace('Z', '.000Z'));
  });

  test('keeps its ids wherever the site stands', () => {
    const ids = (root: string) => texts(parse(feedAt(root)), 'id');
    expect(ids('/')).toEqual(ids('https://kpi.example/board/'));
  });

  test('says in words what the newest version added', () => {
    const [content = ''] = texts(parse(feedAt('/')), 'entry > content');
    const html = new new Window().DOMParser().parseFromString(content, 'text/html');
    expect(texts(html, 'li')).toHaveLength(real.changes?.[0]?.items.length ?? 0);
    expect(html.querySelector('li')?.textContent).toBe(
      { vi: 'Tăng trưởng GRDP, 2021–2025: 6,5–7\u00a0%', en: 'GRDP growth, 2021–2025: 6.5–7%' }[language],
    );
    expect(content).not.toMatch(/undefined|null|NaN|\{\{/);
  });

  test('stays well formed and whole, whatever changes between two boards', () => {
    const less: Board = {
      ...real,
      sources: real.sources.slice(1),
      indicators: real.indicators.slice(3),
      scoreboards: [],
    };
    const [growth, ...others] = real.indicators;
    const revised = growth?.observations.map((one) => ({
      ...one,
      value: 1.5,
      qualifier: 'over',
      use: 'kept',
      source: 'a<b',
      published: null,
      missing: undefined,
      because: { vi: 'A & "B" <c>', en: 'A & "B" <c>' },
    }));
    const wild = {
      ...real,
      indicators: [{ ...growth, observations: revised, direction: 'neutral' }, ...others],
    } as Board;
    for (const [older, newer] of [
      [less, real],
      [real, less],
      [real, wild],
    ] as const) {
      const items = compareBoards(older, newer);
      const board: Board = { ...newer, changes: [{ version: '2', issued: '2026-12-01', items }] };
      const [content = ''] = texts(parse(feedAt('/', board)), 'entry > content');
      const lines = texts(new new Window().DOMParser().parseFromString(content, 'text/html'), 'li');
      expect(lines).toHaveLength(items.length);
      for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\{\{|^$|: $/);
    }
  });

  test('tells a revision with both values and the reason', () => {
    const revise = (value: number, observationStatus: 'final' | 'estimate') => {
      const [first, ...others] = real.indicators;
      const observations = first?.observations.map((one) =>
        one.id === 'seed-grdp-growth-2024'
          ? { ...one, value, observationStatus, because: { vi: 'Số mới.', en: 'Newer.' } }
          : one,
      );
      return { ...real, indicators: [{ ...first, observations }, ...others] } as Board;
    };
    const items = compareBoards(revise(8.9, 'estimate'), revise(8.76, 'final'));
    const board = { ...real, changes: [{ version: '2', issued: '2026-12-01', items }] };
    const [content = ''] = texts(parse(feedAt('/', board)), 'entry > content');
    expect(content).toBe(
      {
        vi: '<h2>Sửa: 1 số liệu</h2><ul><li>Tăng trưởng GRDP, 2024, thực hiện: giá trị 8,9\u00a0% → 8,76\u00a0%; tính chất ước → công bố (Số mới.)</li></ul>',
        en: '<h2>Revised: 1 figure</h2><ul><li>GRDP growth, 2024, actual: value 8.9% → 8.76%; status of the figure estimate → published (Newer.)</li></ul>',
      }[language],
    );
  });
});
