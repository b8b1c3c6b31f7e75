import { beforeAll, describe, expect, it } from 'vitest';
import { localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import type { Language } from '#model/languages';
import type { Observation } from '#model/observation';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { reckonRows } from './reckonRows';

beforeAll(() => loadPart('figures'));

const one = (period: string, value: number | null, change: Partial<Observation> = {}) =>
  buildObservation(period, value, change);
const goal = (value: number, change: Partial<Observation> = {}) =>
  one('2024', value, { scenario: 'target', ...change });
const rows = (
  observations: readonly Observation[],
  language: Language = 'vi',
  unit: keyof typeof units = 'percent',
  change: Partial<Indicator> = {},
) => {
  const indicator = buildIndicator(observations, { unitOfMeasure: units[unit].id, ...change });
  return reckonRows(indicatorFigure(buildBoard([indicator]), indicator), localeOf(language));
};
const texts = (...given: Parameters<typeof rows>) => rows(...given).map(({ label, text }) => [label, text]);

describe('reckonRows', () => {
  it('give value and plan with their sources, distance, direction and precision', () => {
    const plan = goal(7.5, { scenario: 'plan', source: 'press' });
    const given = rows([one('2024', 8.76, { observationStatus: 'provisional' }), plan]);
    expect(given.map(({ label, text }) => [label, text])).toEqual([
      ['Giá trị 2024', '8,76\u00a0% (sơ bộ)'],
      ['Kế hoạch 2024', '7,5\u00a0%'],
      ['Khoảng cách', 'cao hơn 1,26\u00a0điểm\u00a0%'],
      ['Chiều tốt', 'càng cao càng tốt'],
      ['Độ chính xác', 'so sánh ở 2 chữ số thập phân'],
    ]);
    expect(given.map((row) => row.one?.source)).toEqual(['report', 'press', undefined, undefined, undefined]);
  });

  it('give amounts their distance in percent too, and ranks theirs in places', () => {
    const money = texts([one('2024', 7520), goal(6000)], 'en', 'money', { decimals: 0 });
    expect(money).toContainEqual(['Distance', '1,520\u00a0bn VND above (25.3% of the target)']);
    expect(money).toContainEqual(['Precision', 'compared as whole numbers']);
    const rank = texts([one('2024', 2), goal(5)], 'vi', 'rank', { direction: 'lower', decimals: 0 });
    expect(rank).toContainEqual(['Khoảng cách', 'hơn 3\u00a0bậc']);
    expect(texts([one('2024', 7.5), goal(7.5)])).toContainEqual(['Khoảng cách', 'bằng nhau']);
  });

  it('name the threshold with its reason where the rule uses it, and nowhere else', () => {
    const threshold = (
      value: number,
      change: Partial<Observation> = {},
      direction: Indicator['direction'] = 'higher',
    ) =>
      texts([one('2024', value), goal(7.5, change)], 'vi', 'percent', { direction }).find(
        ([label]) => label === 'Ngưỡng',
      );
    expect(threshold(7.2)?.[1]).toMatch(/không quá 0,75\sđiểm\s% \(10\s% của 7,5\s%\)\. Do bảng này đặt ra/);
    expect(threshold(3)?.[1]).toMatch(/0,75/);
    expect(threshold(9, { valueTo: 8 }, 'lower')?.[1]).toMatch(/không quá 0,8\s.* của 8\s%/);
    expect(threshold(8)).toBeUndefined();
  });

  it('leave out what is not known or not compared', () => {
    expect(texts([one('2024', 8.76)]).map(([label]) => label)).toEqual(['Giá trị 2024']);
    expect(texts([goal(7.5)]).map(([label]) => label)).toEqual(['Chỉ tiêu 2024']);
    expect(texts([])).toEqual([]);
    expect(texts([one('2024', 8.76), goal(9, { period: '2025' })])).toHaveLength(2);
  });
});
