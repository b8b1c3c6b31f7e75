import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board, ReferenceArea } from '#model/board';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same, units } from '#model/testing/buildIndicator';
import { rankedPeriods, rankingGroup, usualPeriod } from './ranking';
import { comparisonOf, goodBeside, suggestions } from './suggestions';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const of = (id: string) => board.indicators.find((one) => one.id === id)!;
const unitOf = (id: string) => board.unitsOfMeasure.find((one) => one.id === of(id).unitOfMeasure)!;

describe('the ranking of areas', () => {
  it('is offered for periods with two areas or more, the fullest first asked for', () => {
    expect(rankedPeriods(board, of('grdp-growth'))).toEqual(['2024', '2023', '2022', '2021']);
    expect(usualPeriod(board, of('grdp-growth'))).toBe('2024');
    expect(rankedPeriods(board, of('budget-revenue'))).toEqual([]);
    expect(usualPeriod(board, of('budget-revenue'))).toBeNull();
  });

  it('stands in order, region and nation as marks, those without a figure last', () => {
    const { series } = rankingGroup(board, of('grdp-growth'), '2024', unitOf('grdp-growth'));
    expect(series.map(({ area, mark, figures }) => `${mark ? '|' : ''}${area.id} ${figures[0]?.value ?? ''}`)).toEqual([
      'tra-vinh 10.04',
      'hau-giang 8.76',
      'long-an 8.3',
      '|mekong-delta 7.31',
      'an-giang 7.16',
      '|viet-nam 7.09',
      'ca-mau 7.09',
      'soc-trang 7.07',
      'tien-giang 7',
      'can-tho ',
      'bac-lieu ',
    ]);
    expect(series.find(({ area }) => area.id === 'hau-giang')?.role).toBe('main');
  });

  it('begins with the first place where ranks are compared, and leaves empty areas out of a crowd', () => {
    const areas: readonly ReferenceArea[] = Array.from({ length: 20 }, (_, index) => ({
      id: index === 0 ? 'here' : `area-${index}`,
      name: same('x'),
      short: same('x'),
      kind: 'province',
    }));
    const figures = [3, 1, 2].map((value, index) =>
      buildObservation('2024', value, { referenceArea: areas[index]?.id ?? '' }),
    );
    const indicator = buildIndicator(figures, { unitOfMeasure: 'rank' });
    const crowd = buildBoard([indicator], { referenceAreas: areas });
    const { series } = rankingGroup(crowd, indicator, '2024', units.rank);
    expect(series.map(({ figures: [one] }) => one?.value)).toEqual([1, 2, 3]);
  });
});

describe('comparisons that the board offers', () => {
  it('begin with an indicator in several areas and hold no indicator twice among the others', () => {
    const offered = suggestions(board, 6);
    expect(offered).toHaveLength(6);
    expect(offered[0]?.ids).toEqual(['grdp-growth']);
    const several = offered.filter(({ ids }) => ids.length > 1).flatMap(({ ids }) => ids);
    expect(new Set(several).size).toBe(several.length);
    expect(suggestions(buildBoard([]), 6)).toEqual([]);
  });

  it('put related indicators with enough common periods beside one, then those of its unit', () => {
    const beside = goodBeside(board, of('structure-zone2')).map(({ id }) => id);
    expect(beside.slice(0, 2)).toEqual(['structure-zone1', 'structure-zone3']);
    expect(goodBeside(board, of('structure-zone2'), ['structure-zone1']).map(({ id }) => id)).not.toContain(
      'structure-zone1',
    );
  });

  it('lead from every indicator with figures to a comparison that holds it, and from no other', () => {
    expect(comparisonOf(board, of('grdp-growth'))?.ids).toEqual(['grdp-growth']);
    expect(comparisonOf(board, of('structure-zone2'))?.ids[0]).toBe('structure-zone2');
    expect(comparisonOf(board, of('trained-workers'))).toBeNull();
    for (const one of board.indicators) {
      const comparison = comparisonOf(board, one);
      if (comparison !== null) expect(comparison.ids[0]).toBe(one.id);
    }
  });
});
