import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { emptySelection } from '#selection/selection';
import { describeSelection } from './describeSelection';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(() => loadPart('filters'));

it('says what is asked for in every language', () => {
  const selection = { ...emptySelection, category: ['economy', 'society'], status: ['exceeded'], period: ['2024'] };
  expect(describeSelection(board, { ...selection, q: ' ngheo ' })).toEqual({
    vi: 'Kinh tế, Xã hội; Vượt chỉ tiêu; 2024; “ngheo”',
    en: 'Economy, Society; Exceeded; 2024; “ngheo”',
  });
  expect(describeSelection(board, { ...emptySelection, q: 'grdp' })).toEqual({ vi: '“grdp”', en: '“grdp”' });
});

it('says nothing of the whole board, in whatever order', () => {
  expect(describeSelection(board, { ...emptySelection, q: '  ', sort: 'name' })).toBeUndefined();
});
