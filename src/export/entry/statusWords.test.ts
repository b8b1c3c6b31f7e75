import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { languages } from '#model/languages';
import { statusWords } from './statusWords';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figureOf = (id: string) =>
  indicatorFigure(
    board,
    board.indicators.find((one) => one.id === id)!,
  );

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports')]);
});

describe('the status in words', () => {
  it.each([
    ['grdp-growth', 'Vượt chỉ tiêu: 8,76\u00a0% so với kế hoạch 7,5\u00a0% (2024)', 'Vượt chỉ tiêu'],
    [
      'grdp-per-capita-estimate',
      'Vượt chỉ tiêu: 90,04\u00a0triệu đồng/người so với kế hoạch 88,84 (2024)',
      'Vượt chỉ tiêu',
    ],
    [
      'structure-zone2',
      'Theo dõi: kế hoạch năm 2025 là 40,84\u00a0%; khác kỳ nên không so sánh',
      'Theo dõi: kế hoạch khác kỳ nên không so sánh',
    ],
    [
      'poverty-rate',
      'Theo dõi: không nguồn nào của bảng nêu chỉ tiêu',
      'Theo dõi: không nguồn nào của bảng nêu chỉ tiêu',
    ],
  ])('of %s holds value, target and period, or why they are not compared', (id, text, brief) => {
    expect(statusWords(figureOf(id), localeOf('vi'))).toEqual({ text, brief });
  });

  it('has its units and words in the language of the file', () => {
    expect(statusWords(figureOf('grdp-growth'), localeOf('en')).text).toBe(
      'Exceeded: 8.76% against the plan of 7.5% (2024)',
    );
    expect(statusWords(figureOf('grdp-per-capita-estimate'), localeOf('en')).text).toBe(
      'Exceeded: 90.04\u00a0million VND per person against the plan of 88.84 (2024)',
    );
  });

  it('of a scoreboard tells its counts', () => {
    expect(statusWords(scoreboardFigure(board, board.scoreboards[0]!), localeOf('vi')).text).toBe(
      '14 đạt hoặc vượt, 4 còn lại',
    );
  });

  it('begins with the word of the badge and names the target of every figure that has one', () => {
    const figures = [
      ...board.indicators.map((one) => indicatorFigure(board, one)),
      ...board.panels.flatMap((one) => panelFigure(board, one) ?? []),
    ];
    for (const figure of figures) {
      const { target, verdict } = figure.headline;
      for (const locale of languages.map(localeOf)) {
        const { text, brief } = statusWords(figure, locale);
        const word = locale.t(`status.${verdict.status}`);
        expect(text.startsWith(`${word}: `), text).toBe(true);
        expect(brief.startsWith(word), brief).toBe(true);
        if (target?.value != null && verdict.rule !== 'milestone-reached')
          expect(text).toContain(locale.number(target.value));
        expect(text).not.toMatch(/undefined|\{\{|\.$/);
      }
    }
  });
});
