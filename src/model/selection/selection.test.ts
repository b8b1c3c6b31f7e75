import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation } from '#model/testing/buildIndicator';
import { countChoices } from './countChoices';
import { askable, fits, indicatorGroups, observationGroups, partOf, traitOf, type Group, type Wanted } from './fits';
import { changeShare, comparePlaces, distanceShare, places } from './orders';
import { selectableOf } from './selectable';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures = board.indicators.map((one) => indicatorFigure(board, one));
const selectables = figures.map(selectableOf);
const groups: readonly Group[] = [...indicatorGroups, ...observationGroups];
const nothing: Wanted = { category: [], status: [], target: [], conflict: [], period: [], area: [], kind: [] };

const figureOf = (...given: Parameters<typeof buildIndicator>) => {
  const indicator = buildIndicator(...given);
  return indicatorFigure(buildBoard([indicator]), indicator);
};

/** Every value that a group has on the real board. */
const valuesOf = (group: Group): string[] => {
  const traits = indicatorGroups.find((one) => one === group);
  const parts = observationGroups.find((one) => one === group);
  const values = figures.flatMap((figure) => [
    ...(traits === undefined ? [] : [traitOf(figure, traits)]),
    ...(parts === undefined ? [] : askable(figure.indicator).map((one) => partOf(one, parts))),
  ]);
  return [...new Set(values)];
};
const some = (group: Group) => fc.subarray(valuesOf(group), { maxLength: 3 });
const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  category: some('category'),
  status: some('status'),
  target: fc.subarray(['yes']),
  conflict: fc.subarray(['yes']),
  period: some('period'),
  area: some('area'),
  kind: some('kind'),
});

describe('fits', () => {
  const figure = figureOf([
    buildObservation('2023', 5),
    buildObservation('2024', 6, { observationStatus: 'estimate' }),
    buildObservation('2024', 7, { scenario: 'plan' }),
    buildObservation('2021-2025', 8, { scenario: 'target' }),
    buildObservation('2022', 9, { use: 'kept' }),
    buildObservation('2020', null, { missing: 'not-published' }),
  ]);

  it.each([
    [{}, true],
    [{ period: ['2023'] }, true],
    [{ period: ['2025'] }, true],
    [{ period: ['2021'] }, false],
    [{ period: ['2022'] }, false],
    [{ period: ['2020'] }, false],
    [{ period: ['2020', '2023'] }, true],
    [{ period: ['2024'], kind: ['plan'] }, true],
    [{ period: ['2023'], kind: ['plan'] }, false],
    [{ period: ['2024'], kind: ['actual'] }, false],
    [{ period: ['2024'], kind: ['actual', 'estimate'] }, true],
    [{ kind: ['provisional'] }, false],
    [{ area: ['here'] }, true],
    [{ area: ['nation'] }, false],
    [{ target: ['yes'] }, true],
    [{ conflict: ['yes'] }, false],
    [{ category: ['economy'], status: ['missed', 'near'] }, true],
    [{ category: ['economy'], status: ['met'] }, false],
  ] satisfies [Partial<Wanted>, boolean][])('%j: %s', (wanted, expected) => {
    expect(fits(selectableOf(figure), { ...nothing, ...wanted })).toBe(expected);
  });

  it('lets everything pass that is asked for nothing, also an indicator without a figure', () => {
    expect(fits(selectableOf(figureOf([])), nothing)).toBe(true);
    expect(fits(selectableOf(figureOf([])), { ...nothing, period: ['2024'] })).toBe(false);
  });
});

describe('blocks', () => {
  it('let pass exactly what one of the observations meets', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const meets = (group: Group, value: string) => wanted[group].length === 0 || wanted[group].includes(value);
        figures.forEach((figure, index) => {
          const traits = indicatorGroups.every((group) => meets(group, traitOf(figure, group)));
          const asked = observationGroups.some((group) => wanted[group].length > 0);
          const one = askable(figure.indicator).some((other) =>
            observationGroups.every((group) => meets(group, partOf(other, group))),
          );
          expect(fits(selectables[index]!, wanted), figure.id).toBe(traits && (!asked || one));
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('countChoices', () => {
  it('counts what each choice would leave, by the rule of fits', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const counts = countChoices(selectables, wanted);
        for (const group of groups) {
          for (const value of valuesOf(group)) {
            const left = selectables.filter((one) => fits(one, { ...wanted, [group]: [value] })).length;
            expect(counts.get(group)?.get(value) ?? 0, `${group} ${value}`).toBe(left);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('places', () => {
  it('measure a change by the figure before it, and none where the card shows none', () => {
    const changed = (before: number, after: number) =>
      changeShare(figureOf([buildObservation('2023', before), buildObservation('2024', after)]));
    expect(changed(4, 5)).toBeCloseTo(0.25);
    expect(changed(-4, -5)).toBeCloseTo(-0.25);
    expect(changed(0, 5)).toBeNull();
    expect(changeShare(figureOf([buildObservation('2024', 5)]))).toBeNull();
  });

  it('measure the distance to the target in the direction that is good', () => {
    const distance = (value: number, target: number, direction: 'higher' | 'lower') =>
      distanceShare(
        figureOf([buildObservation('2024', value), buildObservation('2024', target, { scenario: 'plan' })], {
          direction,
        }),
      );
    expect(distance(8, 10, 'higher')).toBeCloseTo(-0.2);
    expect(distance(12, 10, 'higher')).toBeCloseTo(0.2);
    expect(distance(8, 10, 'lower')).toBeCloseTo(0.2);
    expect(distance(12, 10, 'lower')).toBeCloseTo(-0.2);
    expect(distance(12, 0, 'higher')).toBeNull();
  });

  it('stand in one order, turned round or not, with gaps last', () => {
    for (const place of Object.values(places)) {
      for (const sign of [1, -1] as const) {
        const sorted = figures.map(place).toSorted((left, right) => comparePlaces(left, right, sign));
        const numbers = sorted.filter((one) => one !== null);
        expect(sorted.slice(0, numbers.length)).toEqual(numbers);
        numbers
          .slice(1)
          .forEach((one, index) => expect(sign * (one - (numbers[index] ?? one))).toBeGreaterThanOrEqual(0));
      }
    }
  });
});
