import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureProgress, type ProgressClass, type ProgressGiven } from './measureProgress';
import { PROGRESS_SHARES } from './thresholds';

type Published = readonly [
  indicator: string,
  direction: 'higher' | 'lower',
  base: readonly [year: number, value: number],
  latest: readonly [year: number, value: number],
  target: readonly [year: number, value: number],
  progress: ProgressClass,
];

/**
 * Indicators of the Canadian Indicator Framework with a numeric target: settings, values and class as Statistics Canada
 * published them on 23 July 2026 at https://sdgcif-data-canada-oddcic-donnee.github.io/.
 */
const published: readonly Published[] = [
  ['1.1.1 poverty rate', 'lower', [2015, 14.5], [2023, 10.4], [2030, 7.25], 'moderate'],
  ['2.2.1 agri-environmental index', 'higher', [2016, 66], [2021, 64], [2030, 71], 'deterioration'],
  ['3.2.1 e-cigarettes, one year only', 'lower', [2019, 13.2], [2019, 13.2], [2025, 10], 'not-available'],
  ['3.4.1 alcohol per capita', 'lower', [2015, 8.1], [2024, 6.8], [2025, 8], 'achieved'],
  ['3.12.1 tuberculosis in Inuit Nunangat', 'lower', [2015, 184.4], [2023, 231.9], [2030, 0.1], 'deterioration'],
  ['3.13.1 opioid deaths, from below target', 'lower', [2016, 7.8], [2025, 13.5], [2028, 10], 'deterioration'],
  ['3.14.1 smokers', 'lower', [2015, 18.8], [2024, 11.1], [2035, 5], 'moderate'],
  ['5.2.1 partner violence, one year only', 'lower', [2018, 12.1], [2018, 12.1], [2026, 11.495], 'not-available'],
  ['6.1.1 water advisories', 'lower', [2015, 103], [2023, 29], [2030, 0.1], 'limited'],
  ['6.5.1 wastewater on reserves', 'higher', [2016, 78.2], [2024, 71.1], [2030, 85], 'deterioration'],
  ['6.6.1 wastewater systems', 'higher', [2016, 77], [2024, 77.7], [2040, 100], 'limited'],
  ['7.2.1 clean electricity', 'higher', [2015, 81.444], [2025, 78.398], [2030, 90], 'deterioration'],
  ['8.6.1 clean technology jobs', 'higher', [2015, 195_772], [2024, 224_062], [2026, 244_715], 'moderate'],
  ['9.3.1 broadband', 'higher', [2016, 84.3], [2024, 96.4], [2030, 100], 'substantial'],
  ['9.6.1 charging stations', 'higher', [2015, 666], [2026, 15_974], [2030, 37_929], 'substantial'],
  ['9.7.1 infrastructure, above target', 'higher', [2015, 58.2], [2025, 59.5], [2030, 50], 'achieved'],
  ['11.1.1 chronic homelessness', 'lower', [2016, 26_866], [2024, 36_058], [2028, 13_433], 'deterioration'],
  ['11.3.1 clean air', 'higher', [2005, 63], [2020, 74], [2030, 85], 'moderate'],
  ['11.5.1 commuters', 'higher', [2016, 19.3], [2021, 13.9], [2030, 22], 'deterioration'],
  ['11.6.1 waste', 'lower', [2014, 699], [2024, 666.6], [2030, 490], 'limited'],
  ['12.1.1 zero-emission vehicles', 'higher', [2015, 0.37], [2025, 9.53], [2030, 60], 'substantial'],
  ['14.1.1 marine areas', 'higher', [2015, 0.9], [2024, 15.5], [2030, 30], 'substantial'],
  ['14.2.1 fish stocks, from above target', 'higher', [2015, 68.553], [2023, 46.734], [2026, 55], 'deterioration'],
  ['15.2.1 species at risk', 'higher', [2019, 42], [2024, 40], [2026, 60], 'deterioration'],
  ['15.4.1 land and waters', 'higher', [2015, 10.1], [2023, 13.7], [2030, 30], 'limited'],
  ['15.5.1 wood harvest, below limit', 'lower', [2015, 70], [2023, 55], [2030, 100], 'achieved'],
];

const given = (
  direction: 'higher' | 'lower',
  base: readonly [number, number],
  latest: readonly [number, number],
  target: readonly [number, number],
): ProgressGiven => {
  const at = ([year, value]: readonly [number, number]) => ({ year, value });
  return { direction, base: at(base), latest: at(latest), target: at(target) };
};

describe('measureProgress', () => {
  it.each(published)('classes as Statistics Canada does: %s', (_, direction, base, latest, target, progress) => {
    expect(measureProgress(given(direction, base, latest, target)).progress).toBe(progress);
  });

  it('gives the growth as it was, the growth required and their ratio', () => {
    const doubled = measureProgress(given('higher', [2020, 100], [2021, 150], [2022, 400]));
    expect(doubled.observed).toBeCloseTo(0.5);
    expect(doubled.required).toBeCloseTo(1);
    expect(doubled).toMatchObject({ progress: 'limited' });
    expect(doubled.ratio).toBeCloseTo(0.5);
  });

  it.each<readonly [string, ProgressGiven]>([
    ['a base of zero', given('higher', [2020, 0], [2022, 5], [2025, 10])],
    ['a target of zero', given('lower', [2020, 10], [2022, 5], [2025, 0])],
    ['a latest value of zero', given('lower', [2020, 10], [2022, 0], [2025, 1])],
    ['levels of both signs', given('higher', [2020, -1], [2022, 1], [2025, 10])],
    ['one year only', given('higher', [2022, 5], [2022, 5], [2025, 10])],
    ['a target that is not later than the base', given('higher', [2025, 5], [2026, 6], [2025, 10])],
    ['no number', given('higher', [2020, Number.NaN], [2022, 5], [2025, 10])],
  ])('is not available for %s', (_, one) => {
    expect(measureProgress(one)).toEqual({ progress: 'not-available', observed: null, required: null, ratio: null });
  });

  it('is not achieved by the number itself where the target is "over" it', () => {
    const one = given('higher', [2020, 60], [2024, 80], [2025, 80]);
    expect(measureProgress(one).progress).toBe('achieved');
    expect(measureProgress({ ...one, strict: true }).progress).toBe('substantial');
    const still = given('higher', [2020, 80], [2024, 80], [2025, 80]);
    expect(measureProgress({ ...still, strict: true }).progress).toBe('not-available');
  });

  it('calls a fall from a base that was the target a deterioration', () => {
    expect(measureProgress(given('higher', [2020, 80], [2024, 79], [2025, 80]))).toMatchObject({
      progress: 'deterioration',
      ratio: null,
    });
  });
});

const level = fc.integer({ min: 1, max: 9999 }).map((value) => value / 10);
const anyGiven = fc
  .record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    values: fc.tuple(level, level, level),
    from: fc.integer({ min: 2000, max: 2020 }),
    until: fc.integer({ min: 1, max: 10 }),
    toTarget: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ direction, values: [base, latest, target], from, until, toTarget }) =>
    given(direction, [from, base], [from + until, latest], [from + toTarget, target]),
  );

const scaled = (one: ProgressGiven, factor: number): ProgressGiven => ({
  ...one,
  base: { ...one.base, value: one.base.value * factor },
  latest: { ...one.latest, value: one.latest.value * factor },
  target: { ...one.target, value: one.target.value * factor },
});

const order: readonly ProgressClass[] = ['deterioration', 'limited', 'moderate', 'substantial', 'achieved'];

describe('properties of measureProgress', () => {
  it('never thinks worse of a better level', () => {
    fc.assert(
      fc.property(anyGiven, level, (one, other) => {
        const better = one.direction === 'higher' ? Math.max : Math.min;
        const best = { ...one, latest: { ...one.latest, value: better(one.latest.value, other) } };
        const rank = (it: ProgressGiven) => order.indexOf(measureProgress(it).progress);
        fc.pre(measureProgress(one).progress !== 'not-available');
        expect(rank(best)).toBeGreaterThanOrEqual(rank(one));
      }),
    );
  });

  it('does not depend on the unit: a power of two as factor leaves everything as it is', () => {
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: -8, max: 8 }), (one, power) => {
        expect(measureProgress(scaled(one, 2 ** power))).toEqual(measureProgress(one));
      }),
    );
  });

  it('flips the direction where all levels are negative', () => {
    fc.assert(
      fc.property(anyGiven, (one) => {
        const flipped = { ...scaled(one, -1), direction: one.direction === 'higher' ? 'lower' : 'higher' } as const;
        expect(measureProgress(flipped)).toEqual(measureProgress(one));
      }),
    );
  });

  it('is achieved exactly where the level meets the target', () => {
    fc.assert(
      fc.property(anyGiven, (one) => {
        const short = (one.target.value - one.latest.value) * (one.direction === 'higher' ? 1 : -1);
        expect(measureProgress(one).progress === 'achieved').toBe(short <= 0);
      }),
    );
  });

  it('has the class that its ratio says, and a ratio below zero exactly for a step back', () => {
    fc.assert(
      fc.property(anyGiven, (one) => {
        const { progress, ratio } = measureProgress(one);
        if (ratio === null || progress === 'achieved') return;
        const { substantial, moderate, limited } = PROGRESS_SHARES;
        const at = [limited, moderate, substantial].filter((share) => ratio >= share).length;
        expect(progress).toBe(order[at]);
        const good = one.direction === 'higher' ? 1 : -1;
        expect(ratio < 0).toBe((one.latest.value - one.base.value) * good < 0);
      }),
    );
  });
});
