import { describe, expect, it } from 'vitest';

import { judge } from './aims.mjs';
import { stripScripts } from './sites/stripScripts.mjs';
import { summarize } from './summarize.mjs';

const numbers = {
  firstPaint: 1000,
  largestPaint: 1000,
  visible: 1000,
  blocking: 200,
  shifts: 0,
  clickToPaint: 100,
  blockingReckoned: 200,
  clickToPaintReckoned: 100,
};

describe('the numbers of the benchmark', () => {
  it('are the median of the runs, with their ends', () => {
    const { board } = summarize({ board: [3, 1, 10, 2].map((load) => ({ load, click: null, longTasks: [] })) });
    expect(board).toEqual({ load: { median: 2.5, least: 1, greatest: 10 }, click: null });
  });

  it('meet an aim at its very limit and miss it beyond', () => {
    const at = summarize({ board: [numbers], plain: [numbers], recharts: [{ ...numbers, visible: 4000 }] });
    expect(judge(at).filter(({ met }) => !met)).toEqual([]);
    const beyond = summarize({
      board: [{ ...numbers, firstPaint: 1301, blocking: 201, shifts: 0.0001 }],
      plain: [numbers],
      recharts: [numbers],
    });
    expect(
      judge(beyond)
        .filter(({ met }) => !met)
        .map(({ name }) => name),
    ).toEqual([
      'first paint, to the plain page',
      'cards and charts, to the Recharts page',
      'total blocking time',
      'layout shift',
    ]);
  });

  it('of a single page are laid beside its plain page only', () => {
    const { clickToPaint: _, ...rest } = numbers;
    const names = judge(summarize({ board: [rest], plain: [rest] }), true).map(({ name, met }) => [name, met]);
    expect(names).toEqual([
      ['first paint, to the plain page', true],
      ['largest paint, to the plain page', true],
      ['total blocking time', true],
      ['total blocking time, reckoned from processor time', true],
      ['layout shift', true],
    ]);
  });

  it('miss an aim that could not be measured', () => {
    const unseen = summarize({ board: [{ ...numbers, visible: null }], plain: [numbers], recharts: [numbers] });
    expect(judge(unseen).find(({ name }) => name === 'cards and charts, to the plain page')).toMatchObject({
      value: null,
      met: false,
    });
  });
});

it('the plain page keeps styles and fonts and loses every script with its data', () => {
  const kept = '<link rel="preload" as="font" href="/a.woff2">\n<style>p{}</style>\n<p>Text</p>\n';
  const lost =
    '<script>one()</script>\n<script type="module" crossorigin src="/a.js"></script>\n' +
    '<link rel="modulepreload" crossorigin href="/b.js">\n<link rel="preload" as="fetch" href="/data/x.json">\n';
  expect(stripScripts(lost + kept)).toBe(kept);
});
