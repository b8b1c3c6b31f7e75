import { describe, expect, it } from 'vitest';
import type { Observation } from '#model/observation';
import type { Scoreboard } from '#model/scoreboard';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import { termTargets } from './termTargets';

const level = buildObservation('2025', 80, { id: 'level', scenario: 'target', qualifier: 'over' });

const scoreboard: Scoreboard = {
  id: 'term',
  scope: 'term',
  period: '2020-2025',
  asOf: '2024-12-31',
  title: same('targets'),
  subtitle: same('as of 2024'),
  message: same('14 of 18'),
  total: 18,
  reached: 14,
  targets: [],
  observations: [],
  levels: [{ indicator: 'growth', observation: 'level' }],
  source: 'report',
  locator: same('item 2'),
};

const rowsOf = (observations: readonly Observation[], change: Partial<Scoreboard> = {}) =>
  termTargets(buildBoard([buildIndicator([level, ...observations])]), { ...scoreboard, ...change });

describe('termTargets', () => {
  it('lays beside a level the newest actual figure of the term', () => {
    const newest = buildObservation('2024', 75, { source: 'press' });
    const [row] = rowsOf([newest, buildObservation('2022', 60)]);
    expect(row).toMatchObject({ level, known: newest, missing: null });
    expect([row?.levelSource?.id, row?.knownSource?.id]).toEqual(['report', 'press']);
  });

  it('takes a finding in words, too', () => {
    const [row] = rowsOf([buildObservation('2024', null, { words: same('nearly doubled'), source: 'report' })]);
    expect(row?.known?.words).toEqual(same('nearly doubled'));
  });

  it.each(['2019', '2015-2020', '2018-H1'])('passes over a figure from before the term (%s)', (period) => {
    expect(rowsOf([buildObservation(period, 75)])[0]).toMatchObject({ known: null, missing: 'not-found' });
  });

  it.each(['2020', '2021-2024', '2020-10'])('takes one from within the term (%s)', (period) => {
    expect(rowsOf([buildObservation(period, 75)])[0]?.known?.period).toBe(period);
  });

  it('never takes a plan, a target, a rival or the figure of another area for what is known', () => {
    const others = [
      buildObservation('2024', 90, { scenario: 'plan' }),
      buildObservation('2023', 91, { use: 'kept' }),
      buildObservation('2022', 92, { referenceArea: 'nation' }),
    ];
    expect(rowsOf(others)[0]).toMatchObject({ known: null, knownSource: null });
  });

  it('says why nothing is known as the newest gap says it', () => {
    const gaps = [
      buildObservation('2025', null, { missing: 'not-published' }),
      buildObservation('2023', null, { missing: 'unclear-in-source' }),
    ];
    expect(rowsOf(gaps)[0]?.missing).toBe('not-published');
  });

  it('gives no row for what the board does not hold, and none without levels', () => {
    const lost = [
      { indicator: 'growth', observation: 'gone' },
      { indicator: 'gone', observation: 'level' },
    ];
    expect(rowsOf([], { levels: lost })).toEqual([]);
    expect(rowsOf([], { levels: undefined })).toEqual([]);
  });

  it('holds nothing that could be taken for a verdict', () => {
    expect(Object.keys(rowsOf([buildObservation('2024', 99)])[0] ?? {}).sort()).toEqual(
      ['indicator', 'known', 'knownSource', 'level', 'levelSource', 'missing', 'unit'].sort(),
    );
  });
});
