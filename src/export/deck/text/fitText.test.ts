import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arialWidth } from './arialWidth';
import { fitText } from './fitText';

describe('arialWidth', () => {
  it('gives a letter with marks the room of its base, and the horn its own', () => {
    expect(arialWidth('a', 1000, false)).toBeCloseTo(561.6, 0);
    expect(arialWidth('ậ', 1000, false)).toBeCloseTo(561.6 * 1.08, 0);
    expect(arialWidth('ở', 1000, false)).toBeGreaterThan(arialWidth('ỏ', 1000, false));
    expect(arialWidth('mm', 20, true)).toBeGreaterThan(arialWidth('mm', 20, false));
  });
});

describe('fitText', () => {
  const room = { width: 300, sizes: [40, 30, 20], lines: 2 } as const;

  it('takes the largest size in which a text fits, and never breaks it itself', () => {
    expect(fitText('Kinh tế', room)).toEqual({ text: 'Kinh tế', size: 40, lines: 1 });
    expect(fitText('Kinh tế Hậu Giang', room)).toMatchObject({ size: 40, lines: 2 });
    expect(fitText('Kinh tế Hậu Giang tăng nhanh', room)).toMatchObject({ size: 30, lines: 2 });
    expect(fitText('', room)).toEqual({ text: '', size: 40, lines: 0 });
  });

  it('cuts what is too long even in the last size, behind a whole word', () => {
    const { text, size, lines } = fitText('Chỉ tiêu rất dài '.repeat(30), room);
    expect({ size, lines }).toEqual({ size: 20, lines: 2 });
    expect(text).toMatch(/ (?:Chỉ|tiêu|rất|dài)…$/);
  });

  it('keeps any text within its lines', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 1000 }), fc.integer({ min: 1, max: 3 }), (words, width, lines) => {
        const fitted = fitText(words, { width, sizes: [40, 20], lines });
        expect(fitted.lines).toBeLessThanOrEqual(lines);
        if (lines === 1 && !fitted.text.includes(' ')) {
          expect(arialWidth(fitted.text, fitted.size, false)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
