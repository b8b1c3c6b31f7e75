import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitOfMeasure } from '#model/board';
import type { Observation } from '#model/observation';
import { buildIndicator, buildObservation as one, same, units } from '#model/testing/buildIndicator';
import type { Compared } from './comparedSeries';
import { bases, indexed, whyNoIndex } from './indexed';

const area = { id: 'here', name: same('Here'), short: same('Here'), kind: 'province' } as const;
const points: UnitOfMeasure = { id: 'index', kind: 'score', name: same('points'), short: same('points') };

function series(figures: readonly Observation[], unit: UnitOfMeasure = units.money): Compared {
  const indicator = buildIndicator(figures, { unitOfMeasure: unit.id });
  return { id: 'growth.here.actual', indicator, area, unit, label: same('A'), role: 'main', figures };
}

const disputed = (figures: readonly Observation[]): Compared => {
  const all = series(figures);
  return { ...all, indicator: { ...all.indicator, conflict: same('6,529 or less') } };
};

const values = (all: Compared) => all.figures.map(({ period, value }) => [period, value]);

describe('indexed', () => {
  it('gives each published figure in hundredths of the base, at one decimal, and fills nothing in', () => {
    const revenue = series([one('2021', 4400), one('2022', 6080), one('2024', 7520)]);
    expect(values(indexed(revenue, '2021', points))).toEqual([
      ['2021', 100],
      ['2022', 138.2],
      ['2024', 170.9],
    ]);
    expect(indexed(revenue, '2021', points).unit).toBe(points);
  });

  it('is no more certain than the less certain of its two figures, and keeps what is open and both ends', () => {
    const all = series([
      one('2020', 200, { observationStatus: 'provisional' }),
      one('2021', 300, { qualifier: 'over' }),
      one('2022', 250, { valueTo: 350, observationStatus: 'estimate' }),
    ]);
    expect(indexed(all, '2020', points).figures).toMatchObject([
      { value: 100, observationStatus: 'provisional' },
      { value: 150, qualifier: 'over', observationStatus: 'provisional' },
      { value: 125, valueTo: 175, observationStatus: 'estimate' },
    ]);
  });

  it.each([
    ['a share', series([one('2020', 20)], units.percent), 'unit'],
    ['a rank', series([one('2020', 3)], units.rank), 'unit'],
    ['sources that disagree', disputed([one('2020', 3)]), 'conflict'],
    ['no figure at the base', series([one('2021', 3)]), 'no-base'],
    ['an open base', series([one('2020', 3, { qualifier: 'about' })]), 'open-base'],
    ['a range at the base', series([one('2020', 3, { valueTo: 4 })]), 'open-base'],
    ['nothing at the base', series([one('2020', 0)]), 'open-base'],
    ['a loss at the base', series([one('2020', -3)]), 'open-base'],
    ['an exact base', series([one('2020', 3)]), null],
  ] as const)('%s', (_, all, why) => {
    expect(whyNoIndex(all, '2020')).toBe(why);
    expect(indexed(all, '2020', points).figures).toHaveLength(why === null ? all.figures.length : 0);
  });

  it('is 100 at the base and in the same order as the figures, whatever they are', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 9 }), fc.nat(), (given, at) => {
        const figures = given.map((value, index) => one(String(2010 + index), value));
        const base = figures[at % figures.length]?.period ?? '';
        const made = indexed(series(figures), base, points).figures;
        expect(made.find(({ period }) => period === base)?.value).toBe(100);
        for (const [index, left] of figures.entries()) {
          for (const [other, right] of figures.entries()) {
            if ((left.value ?? 0) > (right.value ?? 0))
              expect(made[index]?.value).toBeGreaterThanOrEqual(made[other]?.value ?? Number.NaN);
          }
        }
      }),
    );
  });
});

describe('bases', () => {
  it('are the periods in which a series can be 100, best the first that most can share', () => {
    const one1 = series([one('2020', 1), one('2021', 2), one('2022', 3)]);
    const two = series([one('2021', 5), one('2022', 6)]);
    const rank = series([one('2019', 5)], units.rank);
    const periods = ['2019', '2020', '2021', '2022'];
    expect(bases([one1, two, rank], periods)).toEqual({ known: ['2020', '2021', '2022'], best: '2021' });
    expect(bases([rank], periods)).toEqual({ known: [], best: null });
  });
});
