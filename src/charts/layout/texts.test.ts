import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptLabels, spread, widest } from './texts';

describe('keptLabels', () => {
  it('always keeps the last, at even distances, with room for each', () => {
    const given = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      room: fc.integer({ min: 1, max: 200 }),
      need: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(given, ({ count, room, need }) => {
        const kept = Array.from({ length: count }, (_, index) => index).filter(keptLabels(count, room, need));
        expect(kept.at(-1)).toBe(count - 1);
        kept.slice(1).forEach((index, at) => expect((index - (kept[at] ?? 0)) * room).toBeGreaterThanOrEqual(need));
        if (need <= room) expect(kept).toHaveLength(count);
      }),
    );
  });
});

describe('spread', () => {
  const given = fc.record({
    wanted: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }),
    gap: fc.integer({ min: 1, max: 30 }),
  });

  it('keeps texts a gap apart, in their order and within the ends, where there is room', () => {
    fc.assert(
      fc.property(given, ({ wanted, gap }) => {
        const placed = spread(wanted, gap, 0, 300);
        expect(placed).toHaveLength(wanted.length);
        const order = wanted
          .map((at, index) => ({ at, to: placed[index] ?? 0 }))
          .sort((left, right) => left.to - right.to);
        order.slice(1).forEach((one, index) => {
          expect(one.to - (order[index]?.to ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9);
          expect(one.at).toBeGreaterThanOrEqual(order[index]?.at ?? 0);
        });
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...placed)).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('moves nothing that already has room', () => {
    expect(spread([10, 200, 100], 20, 0, 300)).toEqual([10, 200, 100]);
  });
});

describe('widest', () => {
  it('is zero for no text', () => {
    expect(widest([], 12, 400)).toBe(0);
    expect(widest(['1', '11', '111'], 12, 400)).toBe(widest(['111'], 12, 400));
  });
});
