import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import { conflictsOf } from './conflictsOf';
import { sourceUses } from './sourceUses';

const real = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const all = real.indicators.flatMap((indicator) => indicator.observations.map((one) => ({ indicator, one })));

describe('what the sources gave', () => {
  const uses = sourceUses(real);

  test('names every source once, the most used first', () => {
    expect(uses.map(({ source }) => source.id).sort()).toEqual(real.sources.map(({ id }) => id).sort());
    const figures = uses.map((one) => one.figures);
    expect(figures).toEqual(figures.toSorted((left, right) => right - left));
  });

  test('adds up to all figures that have a source', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(uses.map((one) => one.figures))).toBe(all.filter(({ one }) => one.source !== null).length);
    expect(sum(uses.map((one) => one.shown))).toBe(
      all.filter(({ one }) => one.source !== null && one.use === 'shown').length,
    );
    for (const { figures, indicators } of uses) expect(sum(indicators.map((one) => one.figures))).toBe(figures);
  });

  test('leaves no source that gave nothing', () => {
    for (const { source, figures, scoreboards, highlights } of uses)
      expect([source.id, figures + scoreboards.length + highlights > 0]).toEqual([source.id, true]);
  });
});

describe('where sources disagree', () => {
  const conflicts = conflictsOf(real);

  test('is every indicator that says so, in the order of the board', () => {
    expect(conflicts.map(({ indicator }) => indicator.id)).toEqual(
      real.indicators.filter((one) => one.conflict !== undefined).map(({ id }) => id),
    );
  });

  test('holds each kept figure of theirs once, beside the shown one of the same place', () => {
    for (const { indicator, places } of conflicts) {
      const kept = places.flatMap((place) => place.kept);
      expect(new Set(kept)).toEqual(new Set(indicator.observations.filter((one) => one.use === 'kept')));
      expect(kept).toHaveLength(new Set(kept).size);
      for (const place of places) {
        for (const one of place.kept) {
          const { period, referenceArea, scenario } = one;
          if (place.shown !== null)
            expect(place.shown).toMatchObject({ period, referenceArea, scenario, use: 'shown' });
        }
      }
    }
    const growth = conflicts.find(({ indicator }) => indicator.id === 'grdp-growth')?.places ?? [];
    const values = growth.map(({ shown, kept }) => [shown?.value ?? null, kept.map((one) => one.value)]);
    expect(values).toContainEqual([3.28, [3.08]]);
  });
});
