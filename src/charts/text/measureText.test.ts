import { describe, expect, it } from 'vitest';
import type { Weight } from '#charts/drawing';
import { measureText, type Setting } from './measureText';
import { plainText } from './plainText';

/** Widths that Chromium sets with the fonts in ui/fonts and `font-kerning: none`. */
const inChromium: readonly (readonly [string, number, Weight, Setting['figures'], number])[] = [
  ['Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch', 12, 400, 'tabular', 329.33],
  ['Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch', 22, 400, 'proportional', 594.09],
  ['Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch', 40, 700, 'proportional', 1107.19],
  ['Thu nhập bình quân đầu người 79,7 triệu đồng', 25, 600, 'tabular', 566.23],
  ['1111', 16, 700, 'tabular', 41.38],
  ['1111', 16, 700, 'proportional', 27.31],
  ['→ ↑ ↓ № ≥ 90 %', 22, 400, 'tabular', 172.09],
  ['Đất nước: “ĐBSCL” – VŨ, TỔ, Yếu', 40, 700, 'tabular', 669.17],
];

describe('measureText', () => {
  it.each(inChromium)('measures %s at %d px, %d, %s as a browser does', (text, size, weight, figures, width) => {
    const measured = measureText(text, size, weight, figures === undefined ? {} : { figures });
    expect(Math.abs(measured / width - 1)).toBeLessThan(0.001);
  });

  it('sums the advance widths of the fonts', () => {
    // In Be Vietnam Pro 400, in thousandths of an em: H 709, space 230; in Inter tabular figures 648.4.
    expect(measureText('H H', 1000, 400)).toBeCloseTo(709 + 230 + 709);
    expect(measureText('20', 14, 400)).toBeCloseTo((2 * 648.4 * 14) / 1000);
    expect(measureText('Hệ', 30, 700)).toBeCloseTo(measureText('He', 30, 700));
  });

  it('gives all tabular figures one width at every size and weight', () => {
    for (const size of [12, 17, 25, 40]) {
      for (const weight of [400, 600, 700] as const) {
        const widths = [...'0123456789'].map((digit) => measureText(digit, size, weight));
        expect(new Set(widths.map((width) => width.toFixed(6))).size).toBe(1);
      }
    }
  });

  it('measures composed and decomposed text alike, and nothing unseen', () => {
    expect(measureText('Hậu Giang'.normalize('NFD'), 20, 600)).toBe(measureText('Hậu Giang', 20, 600));
    expect(measureText('a\u202eb\u200b\u0000', 20, 400)).toBe(measureText('ab', 20, 400));
    expect(measureText('', 20, 400)).toBe(0);
  });

  it('counts an unknown character as 0.7 em and tracking once a letter', () => {
    expect(measureText('漢😀', 10, 400)).toBeCloseTo(14);
    expect(measureText('ab', 10, 400, { tracking: -0.01 })).toBeCloseTo(measureText('ab', 10, 400) - 0.2);
  });
});

describe('plainText', () => {
  it('turns line breaks into spaces and removes what is not seen', () => {
    expect(plainText('một\r\nhai\tba\u2028bốn')).toBe('một hai ba bốn');
    expect(plainText('\u202eabc\u2066\ufeff\ud800\u0007\u{fffe}')).toBe('abc');
    expect(plainText('8,76\u00a0%')).toBe('8,76\u00a0%');
  });

  it('keeps both halves of a whole pair', () => {
    expect(plainText('😀')).toBe('😀');
  });
});
