import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFigure, buildScoreboard, buildTarget } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';
import { loadAllLocales, localeOf } from '#language/locale';
import { comparisonFigures } from '#language/comparison/comparisonFigures';
import { loadPart } from '#language/translator';
import { emptyComparison } from '#model/compare/comparison';
import type { Board } from '#model/board';
import { panelFigure, scoreboardFigure } from '#model/figures';
import { languages } from '#model/languages';
import { describeFigure, pointText, valueText } from './speech';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await loadPart('figures');
});

describe('describeFigure', () => {
  it('tells a chart: its sentence, then every point with plans, marks and gaps', () => {
    const figure = buildFigure({
      kind: 'column',
      periods: ['2022', '2023', '2024'],
      series: [
        {
          label: same('A'),
          values: [null, 12.27, buildObservation('2024', 8.76, { observationStatus: 'estimate' })],
          plans: [null, null, 7.5],
        },
      ],
    });
    expect(describeFigure(figure, localeOf('vi'))).toBe(
      'Tăng trưởng: năm 2024 ước đạt 8,76\u00a0%, vượt kế hoạch 7,5\u00a0% là 1,26\u00a0điểm\u00a0%; ' +
        'giảm 3,51\u00a0điểm\u00a0% so với năm 2023. ' +
        'Trên biểu đồ: 2022: không có số liệu (chưa công bố); 2023: 12,27\u00a0%; ' +
        '2024: 8,76\u00a0% (ước), kế hoạch 7,5\u00a0%.',
    );
    expect(describeFigure(figure, localeOf('en'))).toBe(
      'Growth: in 2024 the estimate was 8.76%, 1.26\u00a0pp above the plan of 7.5%; down 3.51\u00a0pp on 2023. ' +
        'On the chart: 2022: no data (not published); 2023: 12.27%; 2024: 8.76% (estimate), plan 7.5%.',
    );
  });

  it('names each of several series', () => {
    const series = [
      { label: { vi: 'Hậu Giang', en: 'Hậu Giang' }, values: [2.2] },
      { label: { vi: 'Cả nước', en: 'Nation' }, values: [2.9] },
    ];
    const ranked = buildFigure({ kind: 'ranked-bar', periods: ['2024'], series });
    expect(describeFigure(ranked, localeOf('vi'))).toContain('Hậu Giang: 2,2\u00a0%. Cả nước: 2,9\u00a0%');
    const line = buildFigure({
      kind: 'line',
      periods: ['2023', '2024'],
      series: series.map((one) => ({ ...one, values: [3, ...one.values] })),
    });
    expect(describeFigure(line, localeOf('en'))).toContain('Nation: 2023: 3%; 2024: 2.9%');
  });

  it('says of a bare total that it is one', () => {
    expect(describeFigure(buildScoreboard(18, 14), localeOf('en'))).toBe(
      '14 of 18 targets reached, as of 31 Dec 2024; 4 still open; the source gives the total only.',
    );
  });

  it('names every target that the source names', () => {
    const named = buildScoreboard(2, 1, [buildTarget('a', same('A'), 'met'), buildTarget('b', same('B'), 'open')]);
    expect(describeFigure(named, localeOf('en'))).toMatch(/: 1 met, 1 still open\. By name: A: Met; B: Open\.$/);
  });

  it('keeps what a panel says: its message, the remark in the picture, measure and period', () => {
    const chart = buildFigure({ kind: 'column', periods: ['2024'], series: [{ label: same('A'), values: [2] }] });
    const panel = { ...chart, title: same('It grew'), remark: same('2nd'), subtitle: same('Growth, %') };
    expect(describeFigure(panel, localeOf('en'))).toBe(
      'Growth: in 2024 it reached 2%. It grew (2nd). Growth, %. A: 2%.',
    );
  });

  it('has no chart to tell where there is none', () => {
    const bare = buildFigure({ kind: 'column', periods: ['2024'], series: [] });
    expect(describeFigure(bare, localeOf('en'))).toBe('Growth: no actual value yet.');
  });

  it('takes names for text, whatever they hold', () => {
    const title = same('$t(app.skip) {{points}} <b>&amp;</b>');
    const figure = buildFigure({ kind: 'column', periods: ['2024'], title, series: [{ label: title, values: [1] }] });
    expect(describeFigure(figure, localeOf('vi'))).toContain('$t(app.skip) {{points}} <b>&amp;</b>');
  });
});

describe('the panels and scoreboards of the real board', () => {
  const figures = [
    ...board.scoreboards.map((one) => scoreboardFigure(board, one)),
    ...board.panels.flatMap((one) => panelFigure(board, one) ?? []),
  ];

  it.each(languages)('%s: have the names that were read and agreed', async (language) => {
    const names = figures.map((figure) => `${figure.id}\n${describeFigure(figure, localeOf(language))}\n`);
    await expect(names.join('\n')).toMatchFileSnapshot(`./testing/spoken.${language}.txt`);
  });
});

describe('a comparison in words', () => {
  it('says every point, gaps with their reasons, and judges nothing', () => {
    const { figures } = comparisonFigures(board, { ...emptyComparison, ids: ['grdp-growth'], from: 2023 });
    const text = describeFigure(figures[0]!, localeOf('en'));
    expect(text).toContain('Hậu Giang: 2023: 12.27% (provisional); 2024: 8.76%');
    expect(text).toContain('Mekong Delta: 2023: no data (no public figure found); 2024: 7.31% (estimate)');
    expect(text).not.toMatch(/target|No data yet|Tracked/);
  });
});

describe('pointText and valueText', () => {
  it('give the qualifier and the mark of a value', () => {
    const over = buildObservation('2024', 1900, { qualifier: 'over', observationStatus: 'provisional' });
    expect(valueText(over, units.houses, localeOf('vi'))).toBe('hơn\u00a01.900\u00a0căn (sơ bộ)');
    expect(
      pointText('2024', { period: '2024', observation: over, missing: null, plan: null }, units.houses, localeOf('en')),
    ).toBe('2024: over\u00a01,900\u00a0houses (provisional)');
  });

  it('tells a target from a plan', () => {
    const point = {
      period: '2024',
      observation: buildObservation('2024', 8),
      missing: null,
      plan: buildObservation('2024', 7, { scenario: 'target' }),
    };
    expect(pointText('2024', point, units.percent, localeOf('vi'))).toContain('chỉ tiêu 7\u00a0%');
  });
});
