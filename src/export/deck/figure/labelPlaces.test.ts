import { describe, expect, it } from 'vitest';
import { placeByPlan, placeOnLines } from './labelPlaces';

describe('placeOnLines', () => {
  it('labels the lower of two near lines below, and beside its point where no room is left', () => {
    expect(placeOnLines([10, 8], [[11, 20]], false)).toEqual(['below', 'above']);
    expect(placeOnLines([11, 20], [[10, 8]], false)).toEqual(['above', 'above']);
    expect(placeOnLines([1, 20], [[2, null]], false)).toEqual(['beside', 'above']);
  });

  it('takes the smallest rank for the highest', () => {
    expect(placeOnLines([5, 40], [[6, 1]], true)).toEqual(['above', 'above']);
    expect(placeOnLines([6, 40], [[5, 1]], true)).toEqual(['below', 'above']);
  });

  it('says nothing against a gap or a line without values', () => {
    expect(placeOnLines([null, 3], [], false)).toEqual(['above', 'above']);
    expect(placeOnLines([null], [[null]], false)).toEqual(['above']);
  });
});

describe('placeByPlan', () => {
  it('keeps the numbers of a column and its plan apart', () => {
    const { bar, plan } = placeByPlan([8, 6, null, 1], [7, 7, 7, 9]);
    expect(plan).toEqual([{ place: 'below' }, { place: 'above' }, { place: 'above' }, { place: 'above' }]);
    expect(bar).toEqual([{}, { place: 'inside' }, {}, {}]);
  });
});
