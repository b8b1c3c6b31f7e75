import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '#model/figure';
import { buildFigure } from '#model/testing/buildFigure';
import { buildObservation, same } from '#model/testing/buildIndicator';
import { textScales, type Layout } from '#charts/frame';
import { anyFigure, anyFrame } from '#charts/testing/anyFigure';
import { loadAllLocales, localeOf } from '#language/locale';
import { columnLayout } from './layout';

beforeAll(loadAllLocales);

const years = ['2020', '2021', '2022', '2023', '2024'];
const panel = { width: 560, height: 320, scale: textScales.panel } as const;
const figureOf = (
  values: Parameters<typeof buildFigure>[0]['series'][number]['values'],
  plans: readonly (number | null)[] = [],
) => buildFigure({ kind: 'column', periods: years, series: [{ label: same('A'), values, plans }] });
const lay = (figure: IndicatorFigure) => columnLayout(figure, panel, localeOf('vi'));
const columns = (layout: Layout) =>
  layout.marks.flatMap((mark) => (mark.type === 'rect' && mark.data === true ? [mark] : []));
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

/** Where the domain puts a value. */
function at({ domain: [low, high], plot }: Layout, value: number): number {
  return plot.y + plot.height - ((value - low) / (high - low)) * plot.height;
}

describe('columnLayout', () => {
  it('stands every column on zero, as high as its value', () => {
    fc.assert(
      fc.property(anyFigure('column', { negative: true }), anyFrame, (given, frame) => {
        const figure = given as IndicatorFigure;
        const layout = columnLayout(figure, frame, localeOf('en'));
        const [low, high] = layout.domain;
        expect(low <= 0 && high >= 0).toBe(true);
        const values = figure.series.flatMap((one) => one.points.flatMap((point) => point.observation?.value ?? []));
        const drawn = columns(layout);
        expect(drawn).toHaveLength(values.length);
        const zero = at(layout, 0);
        drawn.forEach((column, index) => {
          const value = values[index] ?? 0;
          const base = value < 0 ? column.y : column.y + column.height;
          expect(Math.abs(base - zero)).toBeLessThanOrEqual(1.6);
          expect(Math.abs(column.height - Math.abs(at(layout, value) - zero))).toBeLessThanOrEqual(1.6);
          expect(column.width).toBeGreaterThan(0);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('holds all values and plans in its domain', () => {
    fc.assert(
      fc.property(anyFigure('column', { negative: true }), anyFrame, (given, frame) => {
        const figure = given as IndicatorFigure;
        const { domain } = columnLayout(figure, frame, localeOf('vi'));
        for (const point of figure.series.flatMap((one) => one.points)) {
          for (const one of [point.observation, point.plan]) {
            if (one?.value != null) expect(one.value >= domain[0] && one.value <= domain[1]).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves a gap empty but for a dash', () => {
    const layout = lay(figureOf([3.1, null, 13.4, null, 8.8]));
    expect(columns(layout)).toHaveLength(3);
    expect(texts(layout).filter((text) => text === '–')).toHaveLength(2);
    expect(layout.spots[1]?.text).toContain('không có số liệu');
  });

  it('hatches what is not final and names it', () => {
    const layout = lay(
      figureOf([3.1, 5.2, 13.4, 12.3, buildObservation('2024', 8.8, { observationStatus: 'estimate' })]),
    );
    expect(columns(layout).map((column) => column.fill)).toEqual([
      'chart-main',
      'chart-main',
      'chart-main',
      'chart-main',
      'hatch-main',
    ]);
    expect(texts(layout)).toContain('ước');
  });

  it('tells the distance to the plan of the last column', () => {
    const above = lay(figureOf([3.1, 5.2, 13.4, 12.3, 8.76], [null, null, null, null, 7.5]));
    expect(texts(above).join(' ')).toMatch(/Vượt 1,26\u00a0điểm\u00a0%/);
    expect(texts(above).join(' ')).toMatch(/Kế hoạch 7,5\u00a0%/);
    const below = lay(figureOf([3.1, 5.2, 13.4, 12.3, 7], [null, null, null, null, 7.5]));
    expect(texts(below).join(' ')).toMatch(/Thấp hơn 0,5\u00a0điểm\u00a0%/);
    expect(texts(lay(figureOf([7.5, 7.5, 7.5, 7.5, 7.5], [null, null, null, null, 7.5]))).join(' ')).toContain(
      'bằng kế hoạch',
    );
  });

  it('puts no remark on a plan that is not the one of the latest value', () => {
    expect(texts(lay(figureOf([3.1, 5.2, 13.4, 8.76], [null, null, null, 7.5, 9]))).join(' ')).not.toMatch(
      /Vượt|Thấp hơn/,
    );
  });

  it('gives every value its number where there is room', () => {
    expect(texts(lay(figureOf([3.1, 5.2, 13.4, 12.3, 8.8])))).toEqual(
      expect.arrayContaining(['3,1', '5,2', '13,4', '12,3', '8,8']),
    );
  });

  it('carries the unit on the top tick only', () => {
    const ticks = texts(lay(figureOf([3.1, 5.2, 13.4, 12.3, 8.8]))).filter((text) => text.includes('%'));
    expect(ticks).toEqual(['15\u00a0%']);
  });
});
