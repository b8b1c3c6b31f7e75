import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import type { Indicator } from '#model/board';
import { indicatorFigure } from '#model/figures';
import type { Observation } from '#model/observation';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { factRows } from './factRows';

beforeAll(loadAllLocales);

type Unit = keyof typeof units;
const one = (period: string, value: number | null, change: Partial<Observation> = {}) =>
  buildObservation(period, value, change);
const rows = (
  observations: readonly Observation[],
  unit: Unit = 'percent',
  language: 'vi' | 'en' = 'vi',
  change: Partial<Indicator> = {},
) => {
  const indicator = buildIndicator(observations, { unitOfMeasure: units[unit].id, ...change });
  return factRows(indicatorFigure(buildBoard([indicator]), indicator), localeOf(language)).map((row) => [
    row.label,
    row.text,
  ]);
};

describe('factRows', () => {
  it('are always two: the target, and the change', () => {
    expect(rows([one('2023', 12.27), one('2024', 8.76), one('2024', 7.5, { scenario: 'plan' })])).toEqual([
      ['Kế hoạch 2024', '7,5\u00a0%'],
      ['So với 2023', '\u22123,51\u00a0điểm\u00a0%'],
    ]);
    expect(
      rows([one('2023', 12.27), one('2024', 8.76), one('2024', 7.5, { scenario: 'target' })], 'percent', 'en'),
    ).toEqual([
      ['2024 target', '7.5%'],
      ['vs 2023', '\u22123.51\u00a0pp'],
    ]);
  });

  it('say why there is no target and no earlier figure', () => {
    expect(rows([one('2024', 8.76)], 'percent', 'en')).toEqual([
      ['Target', 'not in the source'],
      ['Earlier figure', 'none published'],
    ]);
    expect(rows([])).toHaveLength(2);
  });

  it('give a bare number below a value that carries the unit', () => {
    const given = [one('2023', 1200), one('2024', 1400), one('2024', 1300, { scenario: 'plan', qualifier: 'over' })];
    expect(rows(given, 'houses')).toEqual([
      ['Kế hoạch 2024', 'hơn\u00a01.300'],
      ['So với 2023', '+200'],
    ]);
  });

  it('give the unit where no value above carries it', () => {
    expect(rows([one('2025', 1400, { scenario: 'target' })], 'houses')[0]).toEqual(['Chỉ tiêu 2025', '1.400\u00a0căn']);
  });

  it('give ranges and ranks as ranges and ranks', () => {
    expect(rows([one('2024', 6.8), one('2024', 6.5, { scenario: 'target', valueTo: 7 })])[0]).toEqual([
      'Chỉ tiêu 2024',
      '6,5–7\u00a0%',
    ]);
    expect(rows([one('2023', 12), one('2024', 2)], 'rank', 'en')[1]).toEqual(['Before: 2023', '12th']);
  });

  it('say an earlier figure without a difference where there is none to say', () => {
    expect(rows([one('2021', 12.27), one('2024', 8.76)])[1]).toEqual(['Trước đó: 2021', '12,27\u00a0%']);
    expect(rows([one('2023', 1800, { qualifier: 'over' }), one('2024', 1900)], 'houses')[1]?.[1]).toMatch(
      /^hơn\s1\.800/,
    );
  });

  it('say that nothing changed', () => {
    expect(rows([one('2023', 5), one('2024', 5)])[1]).toEqual(['So với 2023', 'không đổi']);
  });

  it('prefer what the board says in words', () => {
    const facts = [{ label: { vi: 'Thành viên', en: 'Members' }, words: { vi: 'hơn 1.900', en: 'over 1,900' } }];
    expect(rows([one('2023', 5), one('2024', 6)], 'percent', 'en', { facts })[1]).toEqual(['Members', 'over 1,900']);
  });
});
