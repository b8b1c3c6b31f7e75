import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Tỉ lệ hộ nghèo', 'ti le ho ngheo'],
    ['ĐỒNG BẰNG', 'dong bang'],
    ['Đường – đê', 'duong – de'],
    ['Ẳ Ẫ Ự Ỷ', 'a a u y'],
    ['  nhiều\u00a0 khoảng\n trắng ', 'nhieu khoang trang'],
    ['8,76\u00a0%', '8,76 %'],
    ['', ''],
  ])('folds "%s"', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('does not care how the marks are stored', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aáàảãạăắằẳẵặâấầẩẫậđeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵAĐ 0-9%'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text)).toMatch(/^[a-z0-9% -]*$/);
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  it('changes nothing the second time, whatever the text', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(
        fc.array(character).map((all) => all.join('')),
        (text) => fold(fold(text)) === fold(text),
      ),
    );
  });
});
