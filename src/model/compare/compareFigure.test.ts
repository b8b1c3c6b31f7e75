import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { same } from '#model/testing/buildIndicator';
import { comparedSeries } from './comparedSeries';
import { compareFigure } from './compareFigure';
import { emptyComparison, mostCompared, type Comparison } from './comparison';
import { comparisonGroups } from './comparisonGroups';
import { comparable } from './suggestions';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const points: UnitOfMeasure = { id: 'index', kind: 'score', name: same('points'), short: same('points') };
const words = { title: same('Title'), subtitle: same('Subtitle') };

function figuresOf(change: Partial<Comparison>): readonly IndicatorFigure[] {
  const comparison = { ...emptyComparison, ...change };
  const { groups } = comparisonGroups(comparedSeries(board, comparison), comparison, points);
  return groups.flatMap((group) => compareFigure(board, comparison, group, words) ?? []);
}

const shape = (figure: IndicatorFigure) => [
  figure.unit.id,
  figure.kind,
  figure.series.map(({ id }) => id.split('.')[0]),
];

describe('a comparison', () => {
  it('is one picture a unit, on common periods', () => {
    const figures = figuresOf({ ids: ['budget-revenue', 'pci-rank', 'grdp-size'] });
    expect(figures.map(shape)).toEqual([
      ['billion-vnd', 'line', ['budget-revenue', 'grdp-size']],
      ['rank', 'line', ['pci-rank']],
    ]);
    expect(figures[0]?.periods).toEqual(figures[1]?.periods);
    expect(figures[0]?.series.map(({ role }) => role)).toEqual(['main', 'second']);
    expect(figures[1]?.series[0]?.role).toBe('main');
  });

  it('is one picture for all units as an index; what has none stays, empty and not comparable', () => {
    const figures = figuresOf({ ids: ['tourism-revenue', 'tourist-visits', 'pci-rank'], mode: 'index' });
    expect(figures.map(shape)).toEqual([['index', 'line', ['tourism-revenue', 'tourist-visits', 'pci-rank']]]);
    const [figure] = figures;
    const at = (id: string, period: string) =>
      figure?.series.find((one) => one.indicator === id)?.points.find((point) => point.period === period);
    expect(figure?.compared?.base).toBe('2020');
    expect(at('tourism-revenue', '2024')?.observation).toMatchObject({ value: 275.3, observationStatus: 'estimate' });
    expect(at('tourism-revenue', '2021')?.observation).toMatchObject({ value: 64.7, observationStatus: 'final' });
    expect(at('tourist-visits', '2024')?.observation).toMatchObject({ value: 253.4, qualifier: 'over' });
    expect(at('pci-rank', '2021')).toMatchObject({ observation: null, missing: 'not-comparable' });
    expect(at('tourist-visits', '2022')).toMatchObject({ observation: null, missing: 'not-found' });
  });

  it('shows what was published where nothing can be an index', () => {
    expect(figuresOf({ ids: ['pci-rank', 'poverty-rate'], mode: 'index' }).map(({ unit }) => unit.id)).toEqual([
      'rank',
      'percent',
    ]);
  });

  it('lays areas of one indicator side by side: the usual ones, or those asked for in their order', () => {
    const areas = (asked: readonly string[]) =>
      figuresOf({ ids: ['grdp-growth'], areas: asked })[0]?.series.map(({ referenceArea }) => referenceArea);
    expect(areas([])).toEqual(['hau-giang', 'viet-nam', 'mekong-delta']);
    expect(areas(['long-an', 'hau-giang', 'nowhere'])).toEqual(['long-an', 'hau-giang']);
  });

  it('never puts years and halves on one axis', () => {
    const figures = figuresOf({ ids: ['grdp-growth', 'grdp-growth-h1'] });
    expect(figures.map(({ periods }) => [periods[0], periods.at(-1)])).toEqual([
      ['2018', '2024'],
      ['2020-H1', '2025-H1'],
    ]);
  });

  it('draws bars for one period, and lines over no span', () => {
    expect(figuresOf({ ids: ['medals-gold', 'medals-silver'] }).map(({ kind }) => kind)).toEqual(['ranked-bar']);
    expect(figuresOf({ ids: ['previous-term-targets-met', 'term-targets-met'] }).map(({ kind }) => kind)).toEqual([
      'ranked-bar',
      'ranked-bar',
    ]);
  });

  it('keeps to the years asked for and says what is left without a figure', () => {
    const comparison = { ...emptyComparison, ids: ['pci-rank', 'poverty-rate'], from: 2015, to: 2021 };
    const grouped = comparisonGroups(comparedSeries(board, comparison), comparison, points);
    expect(grouped.groups.map(({ axis }) => axis.periods.length)).toEqual([7]);
    expect(grouped.empty.map(({ indicator }) => indicator.id)).toEqual(['poverty-rate']);
    expect(grouped.years).toEqual({ from: 2015, to: 2024 });
  });

  it('holds published figures only, each as the board has it, and judges nothing', () => {
    const ids = comparable(board).map(({ id }) => id);
    const any = fc.record({
      ids: fc.shuffledSubarray(ids, { minLength: 2, maxLength: mostCompared }),
      from: fc.option(fc.integer({ min: 2010, max: 2026 })),
    });
    fc.assert(
      fc.property(any, (change) => {
        for (const figure of figuresOf(change)) {
          expect(figure.headline.verdict).toMatchObject({ status: 'tracked', value: null, target: null });
          expect(figure.sources.length).toBeGreaterThan(0);
          for (const { indicator, referenceArea, points: all } of figure.series) {
            expect(all.map(({ period }) => period)).toEqual(figure.periods);
            const known = board.indicators.find(({ id }) => id === indicator)?.observations;
            for (const { observation, missing, plan } of all) {
              expect(plan).toBeNull();
              expect(observation === null).toBe(missing !== null);
              if (observation === null) continue;
              expect(known).toContain(observation);
              expect(observation).toMatchObject({ referenceArea, use: 'shown', scenario: 'actual' });
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses no series: each is drawn once or told to be empty', () => {
    const ids = comparable(board).map(({ id }) => id);
    const subset = fc.shuffledSubarray(ids, { minLength: 2, maxLength: mostCompared });
    fc.assert(
      fc.property(subset, fc.constantFrom('level', 'index'), (chosen, mode) => {
        const comparison = { ...emptyComparison, ids: chosen, mode } as const;
        const { groups, empty } = comparisonGroups(comparedSeries(board, comparison), comparison, points);
        const found = [...groups.flatMap(({ series }) => series), ...empty].map(({ indicator }) => indicator.id);
        expect(found.toSorted()).toEqual([...chosen].toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
