import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board, Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { languages, type Language } from '#model/languages';
import { rankOf } from '#model/nearby/rankOf';
import type { Observation } from '#model/observation';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { answerCells, factsLeft, periodLabel } from './answerCells';

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('pages')]);
});

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ') ?? '';

type Unit = keyof typeof units;
const one = (period: string, value: number | null, change: Partial<Observation> = {}) =>
  buildObservation(period, value, change);

/** Cells as [label, value, note], in plain spaces. */
function cells(
  observations: readonly Observation[],
  change: Partial<Indicator> & { readonly unit?: Unit; readonly language?: Language } = {},
) {
  const { unit = 'percent', language = 'vi', ...rest } = change;
  const indicator = buildIndicator(observations, { unitOfMeasure: units[unit].id, ...rest });
  const figure = indicatorFigure(buildBoard([indicator]), indicator);
  return answerCells(figure, null, localeOf(language)).map((cell) => [
    plain(cell.label),
    plain([cell.value, cell.unit ?? ''].join(' ').trim()),
    plain(cell.note?.text),
  ]);
}

const plan = (value: number, change: Partial<Observation> = {}) => one('2024', value, { scenario: 'plan', ...change });

describe('answerCells', () => {
  it('lay the latest value beside its plan and the figure before', () => {
    const growth = [one('2023', 12.27), one('2024', 8.76), plan(7.5)];
    expect(cells(growth)).toEqual([
      ['Kế hoạch 2024', '7,5 %', 'vượt 1,26 điểm %'],
      ['Năm 2023', '12,27 %', 'giảm 3,51 điểm %'],
    ]);
    expect(cells(growth, { language: 'en' })).toEqual([
      ['2024 plan', '7.5%', '1.26 pp above'],
      ['2023', '12.27%', 'down 3.51 pp'],
    ]);
  });

  it('say by themselves whether a distance is good', () => {
    const note = (value: number, goal: Observation, change: Partial<Indicator> = {}) =>
      cells([one('2024', value), goal], { language: 'en', ...change })[0]?.[2];
    expect(note(7, plan(7.5))).toBe('0.5 pp short');
    expect(note(7.5, plan(7.5))).toBe('met exactly');
    expect(note(6.7, plan(6.5, { valueTo: 7 }))).toBe('within the range');
    expect(note(80, plan(80, { qualifier: 'over' }))).toBe('at the mark, not beyond it');
    const lower = { direction: 'lower' } as const;
    expect(note(1.48, plan(2), lower)).toBe('below by 0.52 pp, which is better');
    expect(note(2.5, plan(2), lower)).toBe('above by 0.5 pp, which is worse');
    expect(note(2.5, plan(2), { direction: 'neutral' })).toBe('not judged: no better direction');
    expect(note(8, one('2025', 9, { scenario: 'target' }))).toBe('for another period, not judged');
  });

  it('state a missing target, a missing value and a missing figure before', () => {
    expect(cells([one('2024', 8)])).toEqual([
      ['Chỉ tiêu', 'nguồn không nêu', ''],
      ['Số kỳ trước', 'chưa công bố', ''],
    ]);
    expect(cells([one('2024', null), plan(7.5)])).toEqual([['Kế hoạch 2024', '7,5 %', 'chưa có số để so']]);
    expect(cells([one('2024', 8)], { frequency: 'once', milestone: true, language: 'en' })).toEqual([
      ['Target', 'a milestone, no numeric target', ''],
    ]);
  });

  it('change amounts in the unit and in percent, ranks in places', () => {
    expect(cells([one('2023', 6000), one('2024', 7520)], { unit: 'money' })[1]).toEqual([
      'Năm 2023',
      '6.000 tỉ đồng',
      'tăng 1.520 tỉ đồng (25,3 %)',
    ]);
    expect(cells([one('2023', 12), one('2024', 2)], { unit: 'rank', language: 'en' })[1]).toEqual([
      '2023',
      '12th',
      'up 10 places',
    ]);
    expect(cells([one('2023', 1), one('2024', 2)], { unit: 'rank' })[1]?.[2]).toBe('giảm 1 bậc');
    expect(cells([one('2023', 5), one('2024', 5)])[1]?.[2]).toBe('không đổi');
    expect(cells([one('2020', 5), one('2024', 6)])[1]?.[2]).toBe('');
  });

  it('end with the rank where the board knows one, else with what it adds in words', () => {
    const growth = board.indicators.find(({ id }) => id === 'grdp-growth')!;
    const figure = indicatorFigure(board, growth);
    const rank = rankOf(board, growth);
    const vi = localeOf('vi');
    expect(answerCells(figure, rank, vi).at(-1)).toMatchObject({ id: 'rank', label: 'Thứ hạng', value: 'Thứ\u00a02' });
    expect(factsLeft(figure, rank, vi)).toEqual([]);
    expect(answerCells(figure, null, vi).at(-1)).toMatchObject({ id: 'fact', label: 'Thứ hạng ĐBSCL' });
  });

  it('are two to three for every indicator of the board, or one where nothing else is known, all with words', () => {
    for (const indicator of board.indicators) {
      for (const language of languages) {
        const locale = localeOf(language);
        const figure = indicatorFigure(board, indicator);
        const rank = rankOf(board, indicator);
        const found = answerCells(figure, rank, locale);
        expect(found.length).toBeGreaterThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const cell of found) {
          for (const text of [cell.label, cell.value, cell.note?.text ?? '-']) {
            expect(text, indicator.id).toMatch(/\S/);
            expect(text, indicator.id).not.toMatch(/undefined|NaN|null|\{\{/);
          }
        }
        const left = factsLeft(figure, rank, locale).length;
        expect(left).toBeLessThanOrEqual(indicator.facts?.length ?? 0);
      }
    }
  });
});

describe('periodLabel', () => {
  it('starts like a label', () => {
    expect(['2024', '2025-Q1', '2021-2025'].map((period) => periodLabel(period, localeOf('vi')))).toEqual([
      'Năm 2024',
      'Quý I/2025',
      '2021–2025',
    ]);
    expect(periodLabel('2024-H1', localeOf('en'))).toBe('H1 2024');
  });
});
