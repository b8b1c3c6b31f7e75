import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { languages } from '#model/languages';
import type { ProgressClass } from '#model/progress/measureProgress';
import { paceOf, type NoPace, type Pace } from '#model/progress/paceOf';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { growthSentence, paceRows, paceSentence } from './paceTexts';

beforeAll(() => loadPart('figures'));

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

/** A pace by its shares; its levels do not matter to the words. */
const paceWith = (covered: number, elapsed: number, change: Partial<Pace> = {}): Pace => ({
  progress: 'limited' satisfies ProgressClass,
  observed: 0.05,
  required: 0.1,
  ratio: 0.5,
  base: buildObservation('2020', 50),
  latest: buildObservation('2024', 60),
  target: buildObservation('2025', 75, { scenario: 'target' }),
  goal: 75,
  covered,
  elapsed,
  ...change,
});

describe('the pace in words', () => {
  it('tells the way and the time', () => {
    const pace = paceWith(0.4, 0.8);
    expect(paceSentence(pace, units.money, localeOf('en'))).toBe(
      'From 50\u00a0bn VND in 2020 towards 75\u00a0bn VND in 2025: by 2024, 40% of the way was covered in 80% of the time.',
    );
    expect(growthSentence(pace, localeOf('vi'))).toBe('Bình quân mỗi năm thay đổi +5\u00a0%; mức cần có +10\u00a0%.');
  });

  it('says backwards, never a share below zero', () => {
    const behind = paceWith(-0.2, 0.4);
    expect(paceSentence(behind, units.money, localeOf('vi'))).toMatch(/đã lùi 20\s% quãng đường\.$/);
    expect(growthSentence(paceWith(1, 1, { observed: -0.041 }), localeOf('en'))).toMatch(/\u22124\.1%/);
  });

  it('keeps "over" of a target', () => {
    const over = paceWith(0.4, 0.8, {
      target: buildObservation('2025', 75, { scenario: 'target', qualifier: 'over' }),
    });
    expect(paceSentence(over, units.money, localeOf('vi'))).toMatch(/hơn\s75/);
  });

  it('leaves no hole, whatever the shares', () => {
    const share = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(...languages), (covered, elapsed, language) => {
        const locale = localeOf(language);
        const pace = paceWith(covered, Math.abs(elapsed) / 9, { observed: covered / 9 });
        const text = `${paceSentence(pace, units.money, locale)} ${growthSentence(pace, locale)}`;
        expect(text).not.toMatch(/\{\{|undefined|null|NaN|\s{2}|-\d|\u2212\u2212/);
      }),
    );
  });
});

describe('pace on the board', () => {
  const found = board.indicators.map((indicator) => [indicator.id, paceOf(board, indicator)] as const);

  it('is there for one indicator only: GRDP per capita, from 49.96 in 2020 to 77–80 in 2025', () => {
    const [only, ...others] = found.filter(([, pace]) => typeof pace !== 'string');
    expect(others).toEqual([]);
    expect(only?.[0]).toBe('grdp-per-capita');
    expect(only?.[1]).toMatchObject({
      base: { id: 'grdp-pc-2020' },
      latest: { period: '2024', value: 93.78 },
      target: { id: 'term-grdp-pc-target' },
      goal: 77,
      elapsed: 0.8,
      progress: 'achieved',
    });
  });

  it('tells why the other targets of the term have none', () => {
    const levels = board.scoreboards.flatMap((one) => one.levels ?? []).map(({ indicator }) => indicator);
    const why = new Map<NoPace, string[]>();
    for (const [id, pace] of found) {
      if (levels.includes(id) && typeof pace === 'string') why.set(pace, [...(why.get(pace) ?? []), id]);
    }
    expect(why.get('not-a-level')).toEqual(
      expect.arrayContaining(['grdp-growth', 'total-investment-term', 'jobs-created', 'par-index-rank']),
    );
    expect(why.get('no-base')).toEqual(expect.arrayContaining(['trained-workers', 'clean-water-rural']));
    expect([...why.values()].flat()).toHaveLength(levels.length - 1);
  });

  it('names the source of each of its three figures', () => {
    const indicator = board.indicators.find((one) => one.id === 'grdp-per-capita');
    if (indicator === undefined) throw new Error('no such indicator');
    const pace = paceOf(board, indicator);
    if (typeof pace === 'string') throw new Error(pace);
    const rows = paceRows(pace, indicatorFigure(board, indicator).unit, localeOf('vi'));
    expect(rows.map(({ label }) => label)).toEqual(['Điểm đầu 2020', 'Giá trị 2024', 'Chỉ tiêu 2025']);
    for (const { one } of rows) expect(board.sources.map(({ id }) => id)).toContain(one?.source);
  });
});
