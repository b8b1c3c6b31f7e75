import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildObservation } from '#model/testing/buildIndicator';
import type { FigureRow } from '#export/table/figureRows';
import { nextOrder, sortRows } from './sortRows';

const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
const row = (name: string, value: number | null): FigureRow => ({
  key: name,
  name,
  cells: [
    { observation: value === null ? null : buildObservation(name, value), missing: value === null ? 'not-held' : null },
  ],
});
const rows = [row('2021', 3), row('2022', null), row('2023', 12), row('2024', 8)];
const names = (sorted: readonly FigureRow[]) => sorted.map((one) => one.name);

describe('sortRows', () => {
  it('keeps the order of the chart until it is asked for another', () => {
    expect(sortRows({ of: 'period', rows }, null, compare)).toBe(rows);
  });

  it('sorts by value with gaps last, whichever way', () => {
    const by = (down: boolean) => names(sortRows({ of: 'period', rows }, { column: 0, down }, compare));
    expect(by(false)).toEqual(['2021', '2024', '2023', '2022']);
    expect(by(true)).toEqual(['2023', '2024', '2021', '2022']);
  });

  it('sorts periods by time and names by the alphabet', () => {
    expect(names(sortRows({ of: 'period', rows }, { column: -1, down: true }, compare))).toEqual([
      '2024',
      '2023',
      '2022',
      '2021',
    ]);
    const bars = [row('b', 1), row('c', 2), row('a', 3)];
    expect(names(sortRows({ of: 'series', rows: bars }, { column: -1, down: false }, compare))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('loses and invents no row, never puts a gap before a figure, and keeps the order of equals', () => {
    const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(values, fc.boolean(), (given, down) => {
        const all = given.map((value, index) => row(String(index), value));
        const sorted = sortRows({ of: 'series', rows: all }, { column: 0, down }, compare);
        expect(new Set(sorted)).toEqual(new Set(all));
        const found = sorted.map((one) => one.cells[0]?.observation?.value ?? null);
        const firstGap = found.indexOf(null);
        if (firstGap >= 0) expect(found.slice(firstGap).every((value) => value === null)).toBe(true);
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          const [value, after] = [found[index] ?? null, found[index + 1] ?? null];
          if (next === undefined || (value !== null && after === null)) continue;
          if (value === after) expect(Number(one.key)).toBeLessThan(Number(next.key));
          else expect(down ? value! > after! : value! < after!).toBe(true);
        }
      }),
    );
  });
});

describe('nextOrder', () => {
  it('goes up, down, and back to the chart; another column starts anew', () => {
    const up = nextOrder(null, 1);
    expect(up).toEqual({ column: 1, down: false });
    expect(nextOrder(up, 1)).toEqual({ column: 1, down: true });
    expect(nextOrder({ column: 1, down: true }, 1)).toBeNull();
    expect(nextOrder({ column: 1, down: true }, 0)).toEqual({ column: 0, down: false });
  });
});
