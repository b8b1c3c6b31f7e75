import { describe, expect, it } from 'vitest';
import { measureText } from '#charts/text/measureText';
import { pathBox } from '#export/testing/pathBox';
import { allOutlines } from './allOutlines';
import { openGlyphs } from './openGlyphs';
import { outlineText } from './outlineText';

const glyphs = openGlyphs(allOutlines);
const line = { x: 100, y: 200, size: 20, weight: 400 } as const;
const draw = (text: string, more = {}) => outlineText({ ...line, text, ...more }, glyphs);
const weights = [400, 600, 700] as const;
const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

describe('outlineText', () => {
  it('has an outline for every Vietnamese letter, the box for none', () => {
    const missing = draw('漢');
    for (const letter of vowels + vowels.toUpperCase()) {
      for (const weight of weights) {
        const path = draw(letter, { weight });
        expect(path, letter).not.toBe('');
        expect(path, letter).not.toBe(missing);
      }
    }
  });

  it('keeps the marks of a letter: each accent adds to the plain letter', () => {
    const top = (letter: string) => pathBox(draw(letter)).top;
    expect(top('Ế')).toBeLessThan(top('Ê'));
    expect(top('Ê')).toBeLessThan(top('E'));
    expect(pathBox(draw('ạ')).bottom).toBeGreaterThan(pathBox(draw('a')).bottom);
  });

  it('reaches no further than 1.23 em above the baseline and 0.265 em below', () => {
    for (const letter of vowels + vowels.toUpperCase()) {
      const box = pathBox(draw(letter, { size: 100, weight: 700 }));
      expect(box.top, letter).toBeGreaterThan(200 - 123);
      expect(box.bottom, letter).toBeLessThan(200 + 27);
    }
  });

  it('draws a box for a character that the fonts lack, and nothing for what is not seen', () => {
    expect(draw('漢😀').match(/M/g)).toHaveLength(4);
    expect(draw('\u202e\u200b\u0007')).toBe('');
    expect(draw('a\u202eb')).toBe(draw('ab'));
    expect(draw('constructor')).not.toContain('NaN');
  });

  it('is as wide as measureText says, kerning apart', () => {
    const text = 'Kinh tế Hậu Giang tăng 8,76\u00a0% năm 2024';
    for (const weight of weights) {
      const box = pathBox(draw(text, { weight, size: 40 }));
      expect(Math.abs((box.right - box.left) / measureText(text, 40, weight) - 1)).toBeLessThan(0.015);
    }
  });

  it('kerns words and proportional figures, never tabular ones', () => {
    const width = (text: string, more = {}) => pathBox(draw(text, more)).right;
    expect(width('Tố')).toBeLessThan(100 + measureText('Tố', 20, 400) - 0.5);
    const narrow = width('7,7', { figures: 'proportional', weight: 700 });
    expect(narrow).toBeLessThan(100 + measureText('7,7', 20, 700, { figures: 'proportional' }) - 2);
    expect(width('1', { x: 0 }) + measureText('0', 20, 400)).toBeCloseTo(width('01', { x: 0 }), 1);
  });

  it('anchors at the start, the middle and the end', () => {
    const middle = pathBox(draw('HHH', { anchor: 'middle' }));
    expect((middle.left + middle.right) / 2).toBeCloseTo(100, 1);
    expect(pathBox(draw('H', { anchor: 'end' })).right).toBeLessThan(100);
    expect(pathBox(draw('H')).left).toBeGreaterThan(100);
  });
});
