import { describe, expect, it } from 'vitest';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import { statusCounts } from './statusCounts';

const plan = buildObservation('2024', 7, { scenario: 'plan' });

describe('statusCounts', () => {
  it('counts each status in each category and in all', () => {
    const board = buildBoard(
      [
        buildIndicator([buildObservation('2024', 8), plan], { id: 'a' }),
        buildIndicator([buildObservation('2024', 9), plan], { id: 'b' }),
        buildIndicator([buildObservation('2024', 7), plan], { id: 'c', category: 'society' }),
        buildIndicator([], { id: 'd', category: 'society' }),
      ],
      {
        categories: ['economy', 'society', 'culture'].map((id) => ({ id, name: same(id), icon: 'economy' })),
      },
    );
    const { categories, total } = statusCounts(board);
    const said = categories.map(({ category, counts }) => [category.id, counts.all, counts.exceeded, counts.met]);
    expect(said).toEqual([
      ['economy', 2, 2, 0],
      ['society', 2, 0, 1],
      ['culture', 0, 0, 0],
    ]);
    expect(total).toEqual({ exceeded: 2, met: 1, done: 0, near: 0, missed: 0, tracked: 0, nodata: 1, all: 4 });
  });
});
