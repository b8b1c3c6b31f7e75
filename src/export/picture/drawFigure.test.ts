import { describe, expect, it } from 'vitest';
import type { Mark } from '#charts/drawing';
import { allOutlines } from '#export/glyphs/allOutlines';
import { openGlyphs } from '#export/glyphs/openGlyphs';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { pathBox } from '#export/testing/pathBox';
import { sampleChart, sampleFigure, sampleWords } from '#export/testing/sampleFigures';
import { drawFigure } from './drawFigure';
import { palettes } from './palettes';
import { planFigure } from './planFigure';
import { previewSheet, sheetOf, sheets } from './sheet';
import { writeMarks } from './writeMarks';

const glyphs = openGlyphs(allOutlines);
const growth = sampleFigure(
  'Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch',
  'Tốc độ tăng GRDP, % so với năm trước',
);

const hostile = [
  '</svg><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  ']]><!-- -- & &amp; \u202egnp.exe\u0000\ud800\ufffe',
  'Rất dài '.repeat(50),
  'M'.repeat(400),
  'Đạt 👨‍👩‍👧‍👦 漢字 \u0301\u0301\u0301',
  '',
];

describe('drawFigure', () => {
  it('leaves the chart the frame of the reference design', () => {
    const plan = planFigure(growth, 'vi', sampleWords);
    expect(plan.frame).toEqual({ x: 56, y: 162, width: 1088, height: 392 });
    expect(plan.title).toEqual({
      size: 40,
      line: 54,
      lines: ['Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch'],
    });
    expect(plan.foot.lines).toHaveLength(2);
  });

  it('writes one self-contained file: no text, style, class, id or address in it', () => {
    const svg = drawFigure(planFigure(growth, 'vi', sampleWords), sampleChart, glyphs, palettes.light);
    expect(faultsOfXml(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="675" viewBox="0 0 1200 675" role="img"/,
    );
    expect(svg).not.toMatch(/<text|<style|<image|<use| style=| class=| id=|href|url\(|var\(|NaN/);
    expect(svg).toContain('<title>Kinh tế Hậu Giang tăng 8,76 % năm 2024, vượt kế hoạch</title>');
    expect(svg).toContain('Xuất ngày 27/01/2025.');
    expect(svg.length).toBeLessThan(160_000);
  });

  it('gives the same bytes for the same input', () => {
    const draw = () =>
      drawFigure(planFigure(growth, 'vi', sampleWords), sampleChart, openGlyphs(allOutlines), palettes.light);
    expect(draw()).toBe(draw());
  });

  it.each(hostile)('stays whole and within its margins with the words %j', (words) => {
    const figure = sampleFigure(words, words, {
      boardTitle: { vi: words, en: words },
      boardSubtitle: { vi: words, en: words },
    });
    const said = { sources: words, notes: [words, words], exportedOn: 'Xuất ngày 27/01/2025.', description: words };
    const plan = planFigure(figure, 'vi', said);
    const svg = drawFigure(plan, { width: 0, height: 0, marks: [] }, glyphs, palettes.light);
    expect(faultsOfXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|\u202e/);
    expect(plan.frame.height).toBeGreaterThanOrEqual(250);
    for (const [, d = ''] of svg.matchAll(/ d="([^"]+)"/g)) {
      const box = pathBox(d);
      expect(box.left).toBeGreaterThanOrEqual(54);
      expect(box.right).toBeLessThanOrEqual(1150);
      expect(box.top).toBeGreaterThanOrEqual(10);
      expect(box.bottom).toBeLessThanOrEqual(660);
    }
  });

  it.each([previewSheet, sheetOf(1200, 900), ...Object.values(sheets)])(
    'keeps to the margins and to the type of its sheet: %j',
    (sheet) => {
      const plan = planFigure(growth, 'vi', sampleWords, sheet);
      const svg = drawFigure(plan, { width: 0, height: 0, marks: [] }, glyphs, palettes.light);
      expect(svg).toContain(
        `width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}"`,
      );
      expect(sheet.type.titles.map(({ size }) => size)).toContain(plan.title.size);
      expect(plan.frame).toMatchObject({ x: sheet.left, width: sheet.right - sheet.left });
      for (const [, d = ''] of svg.matchAll(/ d="([^"]+)"/g)) {
        const box = pathBox(d);
        expect(box.left).toBeGreaterThanOrEqual(sheet.left - 2);
        expect(box.right).toBeLessThanOrEqual(sheet.right + 6);
        expect(box.top).toBeGreaterThanOrEqual(10);
        expect(box.bottom).toBeLessThanOrEqual(sheet.bottom + 9);
      }
    },
  );

  it('cuts sources and caveats before it cuts the day of export', () => {
    const plan = planFigure(growth, 'vi', {
      ...sampleWords,
      sources: 'Nguồn '.repeat(90),
      notes: ['Số ước. '.repeat(90)],
    });
    expect(plan.foot.lines).toHaveLength(4);
    expect(plan.foot.lines.at(-1)).toBe('Xuất ngày 27/01/2025.');
    expect(plan.foot.lines[0]).toMatch(/…$/);
  });

  it('sets a long title in two even lines, then smaller, then cut', () => {
    const titleOf = (text: string) => planFigure(sampleFigure(text, ''), 'vi', sampleWords).title;
    expect(titleOf('Tỉ lệ hộ nghèo giảm còn 2,35 %, lần đầu tiên thấp hơn cả nước')).toMatchObject({ size: 40 });
    expect(titleOf('Tỉ lệ hộ nghèo '.repeat(8)).size).toBe(34);
    expect(titleOf('Tỉ lệ hộ nghèo '.repeat(20)).lines[1]).toMatch(/…$/);
  });
});

describe('writeMarks', () => {
  it('writes hatches as strips between ground and outline', () => {
    const mark: Mark = {
      type: 'rect',
      x: 0,
      y: 0,
      width: 20,
      height: 20,
      fill: 'hatch-main',
      stroke: 'chart-main',
      strokeWidth: 1.5,
    };
    expect(writeMarks([mark], glyphs, palettes.light)).toMatch(
      /^<rect [^>]*fill="#ddecf0"\/><path d="M[^"]+" fill="#0b566b"\/><rect [^>]*fill="none" stroke="#0b566b" stroke-width="1.5"\/>$/,
    );
  });

  it('refuses what is no number or no path', () => {
    expect(() => writeMarks([{ type: 'dot', x: NaN, y: 0, r: 1, fill: 'ink' }], glyphs, palettes.light)).toThrow(
      RangeError,
    );
    expect(() => writeMarks([{ type: 'path', d: 'M0 0"/><script>', fill: 'ink' }], glyphs, palettes.light)).toThrow(
      RangeError,
    );
  });
});
