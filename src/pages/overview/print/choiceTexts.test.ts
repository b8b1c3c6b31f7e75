import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { emptySelection } from '#selection/selection';
import { choiceTexts } from './choiceTexts';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('filters')]);
});

describe('choiceTexts', () => {
  it('says nothing where nothing was asked for', () => {
    expect(choiceTexts({ ...emptySelection, q: '  ', sort: 'name', view: 'table' }, board, localeOf('vi'))).toEqual([]);
  });

  it('says every filter in the words of the page', () => {
    const selection = {
      ...emptySelection,
      category: ['economy', 'society'],
      status: ['missed'],
      period: ['2024'],
      conflict: ['yes'],
      q: ' nghèo ',
    } as const;
    expect(choiceTexts(selection, board, localeOf('vi'))).toEqual([
      'Lĩnh vực: Kinh tế, Xã hội',
      'Trạng thái: Chưa đạt',
      'Nguồn mâu thuẫn',
      'Năm: 2024',
      '“nghèo”',
    ]);
    expect(choiceTexts(selection, board, localeOf('en'))).toContain('Category: Economy, Society');
    expect(choiceTexts(selection, board, localeOf('en'))).toContain('Status: Not met');
  });
});
