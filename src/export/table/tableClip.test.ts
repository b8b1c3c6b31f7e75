import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfXml } from '#export/testing/faultsOfXml';
import { boardFigure, boardFigures } from '#export/testing/boardFigures';
import { hostileFigure, hostileNumbers, hostileTexts } from '#export/testing/hostileFigure';
import { jobOf } from '#export/testing/jobOf';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { figureRecords } from './figureRecords';
import { tableClip } from './tableClip';

async function clipOf(figure: Figure, language: Language) {
  const { entries } = await jobOf([figure], [language]);
  return tableClip(entries[0]);
}

const numbersIn = (html: string) =>
  [...html.matchAll(/x:num="([^"]*)" sdval="\1"/g)].map(([, number]) => Number(number));

describe('the table for the clipboard', () => {
  it('is the table of the page with message, numbers alone, notes beside them, and source below', async () => {
    const { 'text/plain': plain } = await clipOf(boardFigure('growth-with-plan'), 'vi');
    const lines = plain.split('\r\n').map((line) => line.split('\t'));
    expect(lines.slice(0, 8)).toEqual([
      ['GRDP năm 2024 tăng 8,76\u00a0%, cao hơn kế hoạch 7,5\u00a0%'],
      ['Tốc độ tăng GRDP, % so với năm trước, 2020–2024'],
      ['Kỳ', 'Hậu Giang (%)', 'Kế hoạch (%)', 'Ghi chú'],
      ['2020', '4,53', '', 'Hậu Giang (%): sơ bộ; Kế hoạch (%): nguồn không nêu'],
      ['2021', '3,28', '', 'Kế hoạch (%): nguồn không nêu'],
      ['2022', '13,94', '8', 'Hậu Giang (%): sơ bộ'],
      ['2023', '12,27', '10', 'Hậu Giang (%): sơ bộ'],
      ['2024', '8,76', '7,5', ''],
    ]);
    expect(plain).toContain('Nguồn: Báo Hậu Giang, 23/01/2025');
    expect(plain).toContain('Xuất ngày 22/11/2026');
  });

  it('writes numbers without groups, which other programs might take for decimals, and in HTML their value beside them', async () => {
    const { 'text/plain': vi, 'text/html': html } = await clipOf(boardFigure('budget-by-year'), 'vi');
    expect(vi).toContain('\r\n2024\t7520');
    expect(html).toContain('<td align="right" x:num="7520" sdval="7520" sdnum="1033;">7520</td>');
    expect((await clipOf(boardFigure('budget-by-year'), 'en'))['text/html']).toContain('sdnum="1033;">7520</td>');
  });

  it('holds every number of every figure, and is sound', async () => {
    for (const figure of boardFigures) {
      const { 'text/html': html } = await clipOf(figure, 'en');
      expect(faultsOfXml(html.replace('<meta charset="utf-8">', '').replaceAll(/&(?:amp|quot|apos);/g, '_'))).toEqual(
        [],
      );
      const drawn = figureRecords(figure).filter(
        ({ observation, value, series }) =>
          value !== null &&
          observation?.valueTo === undefined &&
          (figure.kind === 'scoreboard'
            ? figure.scoreboard.targets.length === 0
            : figure.series.length === 0 ||
              figure.series.some(
                ({ id, points }) =>
                  id === series && points.some((point) => [point.observation, point.plan].includes(observation)),
              )),
      );
      expect(numbersIn(html).toSorted(), figure.id).toEqual(drawn.map(({ value }) => value).toSorted());
    }
  });

  it('keeps hostile words as text and hostile numbers as they are', async () => {
    const value = fc.option(fc.constantFrom(...hostileNumbers));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hostileTexts),
        fc.array(value, { minLength: 2, maxLength: 4 }),
        async (text, values) => {
          const { 'text/html': html, 'text/plain': plain } = await clipOf(hostileFigure(text, values), 'vi');
          expect(
            faultsOfXml(html.replace('<meta charset="utf-8">', '').replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '_')),
          ).toEqual([]);
          for (const [, cell = ''] of html.matchAll(/<(?:td|th|p|b)>([^<]*)</g)) expect(cell).not.toMatch(/^[=+\-@]/);
          const known = values.filter((one) => one !== null);
          expect(numbersIn(html)).toEqual(known.flatMap((one) => [one === 0 ? 0 : one, one === 0 ? 0 : one]));
          for (const cell of plain.split(/\r\n|\t/)) expect(cell).not.toMatch(/^[=+@]|^-\D/);
          const rows = plain.split('\r\n').filter((line) => /^20\d\d\t/.test(line));
          expect(rows.map((row) => row.split('\t')[1])).toEqual(
            values.map((one) => (one === null ? '' : String(one === 0 ? 0 : one).replace('.', ','))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
