import { describe, expect, it } from 'vitest';
import { balanceText } from './balanceText';
import { measureText } from './measureText';
import { wrapText } from './wrapText';

const sentence = 'Kinh tế Hậu Giang tăng 8,76\u00a0% năm 2024, vượt kế hoạch và đứng thứ hai trong vùng';

describe('wrapText', () => {
  it('keeps every line within the width and every word in its order', () => {
    const lines = wrapText(sentence, 300, 22, 400, 9);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(measureText(line, 22, 400)).toBeLessThanOrEqual(300);
    expect(lines.join(' ')).toBe(sentence);
  });

  it('never ends a line inside "8,76 %"', () => {
    for (let width = 120; width < 900; width += 7) {
      expect(wrapText(sentence, width, 22, 400, 20).some((line) => line.endsWith('8,76'))).toBe(false);
    }
  });

  it('ends in "…" when it does not fit, after a whole word, still within the width', () => {
    const [first, last, ...more] = wrapText(sentence, 240, 22, 400, 2);
    expect(more).toEqual([]);
    expect(last).toMatch(/[\p{L}\d]…$/u);
    expect(sentence).toContain(`${last?.slice(0, -1)} `);
    expect(measureText(last ?? '', 22, 400)).toBeLessThanOrEqual(240);
    expect(first).not.toContain('…');
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapText('A'.repeat(300), 200, 20, 400, 99);
    expect(lines.join('')).toBe('A'.repeat(300));
    for (const line of lines) expect(measureText(line, 20, 400)).toBeLessThanOrEqual(200);
  });

  it('comes to an end at any width', () => {
    expect(wrapText('Hậu Giang', 0, 20, 400, 99)).toEqual([...'HậuGiang']);
    expect(wrapText('Hậu Giang', 0, 20, 400, 1)).toEqual(['…']);
    expect(wrapText('Hậu Giang', 500, 20, 400, 0)).toEqual([]);
    expect(wrapText(' \n ', 500, 20, 400, 2)).toEqual([]);
  });
});

describe('balanceText', () => {
  it('makes lines of about one length and no more of them', () => {
    const greedy = wrapText(sentence, 700, 22, 400, 9);
    const balanced = balanceText(sentence, 700, 22, 400);
    expect(balanced).toHaveLength(greedy.length);
    expect(balanced.join(' ')).toBe(sentence);
    const widths = balanced.map((line) => measureText(line, 22, 400));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7);
  });
});
