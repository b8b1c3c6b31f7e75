import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure, panelFigure, tableFigure } from '#model/figures';
import { buildBoard, buildPicture } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';
import { withoutPlan } from '#model/view/withoutPlan';
import { loadAllLocales, localeOf } from '#language/locale';
import { figureRows } from './figureRows';

beforeAll(loadAllLocales);

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const figures: readonly IndicatorFigure[] = [
  ...board.indicators.map((one) => indicatorFigure(board, one)),
  ...board.indicators.map((one) => tableFigure(board, one)),
  ...board.panels.flatMap((panel) => panelFigure(board, panel) ?? []),
].flatMap((figure) => [figure, withoutPlan(figure)]);

/** Ids of the drawn figures, and the reason of each gap, in any order. */
const drawn = ({ series }: IndicatorFigure) =>
  series.flatMap((one) =>
    one.points.flatMap((point) => [
      point.observation?.id ?? point.missing,
      ...(point.plan === null ? [] : [point.plan.id]),
    ]),
  );

describe('figureRows', () => {
  it('hold every point of every figure of the board, each once, and nothing else', () => {
    for (const figure of figures) {
      const { rows } = figureRows(figure, localeOf('vi'));
      const listed = rows.flatMap(({ cells }) =>
        cells.flatMap(({ observation, missing }) => (missing === 'no-plan' ? [] : [observation?.id ?? missing])),
      );
      expect(listed.toSorted(), figure.id).toEqual(drawn(figure).toSorted());
    }
  });

  it('give every row a cell for every column, each column a head of its own', () => {
    for (const figure of figures) {
      const { rows, columns } = figureRows(figure, localeOf('en'));
      for (const row of rows) expect(row.cells, figure.id).toHaveLength(columns.length);
      expect(new Set(columns.map((one) => one.key)).size).toBe(columns.length);
      expect(new Set(columns.map((one) => one.head)).size, figure.id).toBe(columns.length);
      expect(new Set(rows.map((one) => one.key)).size).toBe(rows.length);
    }
  });

  const planned = [
    buildObservation('2023', 12.27),
    buildObservation('2024', 8.76),
    buildObservation('2024', 7.5, { scenario: 'plan' }),
    buildObservation('2024', 7.09, { referenceArea: 'nation' }),
  ];
  const build = (change: Parameters<typeof buildPicture>[1], periods = ['2023', '2024'], observations = planned) => {
    const indicator = buildIndicator(observations, { picture: buildPicture(periods, change) });
    return figureRows(indicatorFigure(buildBoard([indicator]), indicator), localeOf('vi'));
  };

  it('carry the unit in the head, and a column for the plan where the chart draws one', () => {
    const { of, columns, rows } = build({ plan: true });
    expect(of).toBe('period');
    expect(columns.map((one) => one.head)).toEqual(['Đây (%)', 'Kế hoạch (%)']);
    expect(rows.map((row) => [row.name, ...row.cells.map((cell) => cell.observation?.value ?? cell.missing)])).toEqual([
      ['2023', 12.27, 'no-plan'],
      ['2024', 8.76, 7.5],
    ]);
    expect(build({}).columns).toHaveLength(1);
  });

  it('call a column of targets by that name', () => {
    const targets = planned.map((one) => (one.scenario === 'plan' ? { ...one, scenario: 'target' as const } : one));
    expect(build({ plan: true }, ['2023', '2024'], targets).columns[1]?.head).toBe('Chỉ tiêu (%)');
  });

  it('name whose plan it is where there are several series', () => {
    const series = [
      { indicator: 'growth', role: 'main' },
      { indicator: 'growth', role: 'reference', referenceArea: 'nation' },
    ] as const;
    expect(build({ plan: true, series }).columns.map((one) => one.head)).toEqual([
      'Đây (%)',
      'Đây, Kế hoạch (%)',
      'Cả nước (%)',
    ]);
    const bars = build({ series }, ['2024']);
    expect(bars.of).toBe('series');
    expect(bars.rows.map((row) => row.name)).toEqual(['Đây', 'Cả nước']);
    expect(bars.columns.map((one) => one.head)).toEqual(['Giá trị (%)']);
  });

  it('name no unit where the figures are words', () => {
    const words = { ...units.percent, id: 'words', kind: 'words' as const };
    const indicator = buildIndicator([], { unitOfMeasure: 'words', picture: buildPicture(['2024']) });
    const figure = indicatorFigure(buildBoard([indicator], { unitsOfMeasure: [words] }), indicator);
    expect(figureRows(figure, localeOf('en')).columns[0]?.head).toBe('Here');
  });
});
