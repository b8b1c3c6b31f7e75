import { describe, expect, it } from 'vitest';
import type { Observation } from '#model/observation';
import type { Scoreboard, ScoreboardTarget } from '#model/scoreboard';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import { namedTargets } from './namedTargets';

const target: ScoreboardTarget = {
  id: 'growth',
  name: same('Growth'),
  short: same('Growth'),
  status: 'exceeded',
  indicator: 'growth',
  source: 'press',
  locator: same('first in the list'),
};

function rowOf(observations: readonly Observation[], change: Partial<ScoreboardTarget> = {}) {
  const scoreboard: Scoreboard = {
    id: 'annual-2024',
    scope: 'annual',
    period: '2024',
    asOf: '2024-12-09',
    title: same('targets'),
    subtitle: same('estimate'),
    message: same('1 of 1'),
    total: 1,
    reached: 1,
    targets: [{ ...target, ...change }],
    observations: [],
    source: 'report',
    locator: same('passage'),
  };
  return namedTargets(buildBoard([buildIndicator(observations)]), scoreboard)[0];
}

describe('namedTargets', () => {
  it('gives the status of the source with plan and actual of the same year', () => {
    const [plan, actual] = [buildObservation('2024', 7.5, { scenario: 'plan' }), buildObservation('2024', 7)];
    expect(rowOf([plan, actual])).toMatchObject({
      target: { status: 'exceeded' },
      plan,
      actual,
      source: { id: 'press' },
    });
  });

  it('takes the target of the year where there is no plan', () => {
    const aim = buildObservation('2024', 7.5, { scenario: 'target' });
    expect(rowOf([aim])).toMatchObject({ plan: aim, actual: null });
  });

  it('says nothing from another year, another area, a rival or words', () => {
    const others = [
      buildObservation('2025', 8, { scenario: 'plan' }),
      buildObservation('2023', 8),
      buildObservation('2024', 8, { referenceArea: 'nation' }),
      buildObservation('2024', 8, { use: 'kept' }),
      buildObservation('2024', null, { words: same('exceeded the plan') }),
    ];
    expect(rowOf(others)).toMatchObject({ plan: null, actual: null });
  });

  it('keeps a target that no indicator carries', () => {
    expect(rowOf([], { indicator: undefined })).toMatchObject({
      indicator: null,
      unit: null,
      plan: null,
      actual: null,
    });
    expect(rowOf([], { indicator: 'gone' })?.indicator).toBeNull();
  });
});
