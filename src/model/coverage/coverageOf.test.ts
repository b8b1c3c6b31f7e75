import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import type { Observation } from '#model/observation';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import { coverageOf, type CoverageCell } from './coverageOf';

const real = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

const anyObservation = fc
  .record({
    period: fc.constantFrom('2023', '2024', '2024-H1', '2024-07', '2024-12-31', '2021-2025'),
    value: fc.option(fc.constantFrom(1, 2)),
    words: fc.boolean(),
    scenario: fc.constantFrom('actual', 'plan', 'target'),
    observationStatus: fc.constantFrom('final', 'provisional', 'estimate'),
    use: fc.constantFrom('shown', 'kept'),
    referenceArea: fc.constantFrom('here', 'here', 'nation'),
  } as const)
  .map(({ period, value, words, ...rest }) =>
    buildObservation(period, value, { ...rest, ...(words && value === null ? { words: same('doubled') } : {}) }),
  );
const anyBoard = fc
  .array(fc.array(anyObservation, { maxLength: 6 }), { maxLength: 3 })
  .map((all) => buildBoard(all.map((observations, index) => buildIndicator(observations, { id: `i${index}` }))));

const yearOf = ({ period }: Observation) => (period.length === 9 ? null : period.slice(0, 4));

/** What a cell may say of these observations, said again by plain questions. */
function expectTrue(cell: CoverageCell | null | undefined, all: readonly Observation[]): void {
  expect(cell === null).toBe(all.length === 0);
  if (cell == null) return;
  const shown = all.filter((one) => one.use === 'shown');
  const actual = shown.filter((one) => one.scenario === 'actual');
  const given = actual.filter((one) => one.value !== null || one.words !== undefined);
  expect(cell.kept).toBe(all.length - shown.length);
  expect(cell.plan).toBe(shown.some((one) => one.scenario !== 'actual' && one.value !== null));
  expect(cell.actual === null).toBe(given.length === 0);
  expect(cell.missing !== null).toBe(given.length === 0 && actual.length > 0);
  const whole = given.filter((one) => /^\d{4}(-\d{4})?$/.test(one.period));
  expect(cell.part).toBe(given.length > 0 && whole.length === 0);
  const kinds = new Set(
    (whole.length > 0 ? whole : given).map((one) => (one.value === null ? 'words' : one.observationStatus)),
  );
  const best = (['final', 'provisional', 'estimate', 'words'] as const).find((kind) => kinds.has(kind));
  expect(cell.actual).toBe(best ?? null);
}

function expectWhole(board: Board): void {
  const { columns, groups, counts } = coverageOf(board);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ indicator }) => indicator.id).sort()).toEqual(board.indicators.map(({ id }) => id).sort());
  for (const { indicator, cells } of rows) {
    expect(cells).toHaveLength(columns.length);
    const own = indicator.observations.filter((one) => one.referenceArea === board.referenceArea);
    for (const [at, column] of columns.entries())
      expectTrue(
        cells[at],
        own.filter((one) => yearOf(one) === column),
      );
    // No observation of the own area is left without a column.
    for (const one of own) expect(columns).toContain(yearOf(one));
  }
  for (const [at] of columns.entries()) {
    expect(counts[at]).toBe(rows.filter(({ cells }) => (cells[at]?.actual ?? null) !== null).length);
    expect(rows.some(({ cells }) => cells[at] !== null)).toBe(true);
  }
}

describe('the coverage', () => {
  test('says of any board just what its observations say', () => {
    fc.assert(fc.property(anyBoard, (board) => expectWhole(board)));
  });

  test('says of the real board just what its observations say', () => expectWhole(real));

  test('has its newest year first and the periods of several years last', () => {
    const { columns } = coverageOf(real);
    expect(columns.slice(0, -1)).toEqual(columns.slice(0, -1).toSorted().toReversed());
    expect(columns.at(-1)).toBeNull();
  });

  test('tells growth of 2024 as a figure with a plan and with rivals', () => {
    const { columns, groups } = coverageOf(real);
    const growth = groups[0]?.rows.find(({ indicator }) => indicator.id === 'grdp-growth');
    expect(growth?.cells[columns.indexOf('2024')]).toMatchObject({ plan: true, part: false, missing: null });
    expect(growth?.cells[columns.indexOf('2024')]?.kept).toBeGreaterThan(0);
  });
});
