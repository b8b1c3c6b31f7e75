import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metPlaces } from './metPlaces';

const marked = (text: string, search: string) =>
  metPlaces(text, search).map(({ start, end }) => text.slice(start, end));

describe('metPlaces', () => {
  it.each([
    ['Tỉ lệ hộ nghèo', 'ho ngheo', ['hộ nghèo']],
    ['Tỉ lệ hộ nghèo', 'nghèo tỉ', ['Tỉ', 'nghèo']],
    ['Tỉ lệ hộ nghèo', 'tỷ lệ', ['Tỉ lệ']],
    ['Tỉ lệ hộ nghèo', 'ngh', ['nghèo']],
    ['Tỉ lệ hộ nghèo', 'nghoe', ['nghèo']],
    ['Xóa nhà tạm, nhà dột nát', 'xoá nhà', ['Xóa nhà', 'nhà']],
    ['Tỉ lệ tham gia bảo hiểm y tế', 'bhyt', ['bảo hiểm y tế']],
    ['Đề án 1.400 căn nhà', '1400', ['1.400']],
    ['Đầu tư công', 'dau tu', ['Đầu tư']],
    ['Poverty rate', 'hộ nghèo', []],
    ['Poverty rate', '', []],
    ['Poverty rate', '   ', []],
    ['Poverty rate', '\u200b(.*', []],
  ])('%s, searched by %s: %j', (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  it('marks composed and decomposed letters alike', () => {
    expect(marked('Tỉ lệ hộ nghèo'.normalize('NFD'), 'hộ nghèo')).toEqual(['hộ nghèo'.normalize('NFD')]);
  });

  it('gives places in order that do not touch, within any text and for any search', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyText, (text, search) => {
        let before = 0;
        for (const { start, end } of metPlaces(text, search)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });
});
