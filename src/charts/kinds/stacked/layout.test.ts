import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '#model/figure';
import { buildFigure, type SeriesGiven } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';
import { textScales, type Layout } from '#charts/frame';
import { anyFigure } from '#charts/testing/anyFigure';
import { loadAllLocales, localeOf } from '#language/locale';
import { stackedLayout } from './layout';

beforeAll(loadAllLocales);

const panel = { width: 560, height: 320, scale: textScales.panel } as const;
const roles = ['main', 'second', 'third', 'rest'] as const;
const parts = (rows: readonly SeriesGiven['values'][]) =>
  rows.map((values, index): SeriesGiven => ({ label: same(`Part ${index}`), role: roles[index] ?? 'rest', values }));
const lay = (rows: readonly SeriesGiven['values'][], unit: (typeof units)[keyof typeof units] = units.percent) =>
  stackedLayout(
    buildFigure({ kind: 'stacked-bar', periods: ['2022', '2023'], series: parts(rows), unit }),
    panel,
    localeOf('vi'),
  );
const rects = (layout: Layout) =>
  layout.marks.flatMap((mark) => (mark.type === 'rect' && mark.data === true ? [mark] : []));
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

describe('stackedLayout', () => {
  it('lays parts end to end, as long as their values', () => {
    fc.assert(
      fc.property(anyFigure('stacked-bar'), fc.integer({ min: 360, max: 1320 }), (given, width) => {
        const figure = given as IndicatorFigure;
        const layout = stackedLayout(figure, { ...panel, width }, localeOf('en'));
        const sums = figure.periods.map((_, index) =>
          figure.series.reduce((sum, one) => sum + (one.points[index]?.observation?.value ?? 0), 0),
        );
        expect(layout.domain[0]).toBe(0);
        expect(layout.domain[1]).toBeGreaterThanOrEqual(Math.max(...sums));
        const values = figure.series.flatMap((one) => one.points.flatMap((point) => point.observation?.value ?? []));
        expect(rects(layout)).toHaveLength(values.length);
        const long = rects(layout).reduce((sum, rect) => sum + rect.width, 0);
        const expected = (sums.reduce((sum, one) => sum + one, 0) / layout.domain[1]) * layout.plot.width;
        expect(Math.abs(long - expected)).toBeLessThanOrEqual(values.length * 3);
      }),
      { numRuns: 60 },
    );
  });

  it('runs percentages to a hundred and amounts to their largest sum', () => {
    expect(
      lay([
        [24, 23],
        [29, 30],
      ]).domain,
    ).toEqual([0, 100]);
    expect(
      lay(
        [
          [24, 23],
          [29, 40],
        ],
        units.money,
      ).domain,
    ).toEqual([0, 63]);
  });

  it('names every part that any row draws', () => {
    const layout = lay([
      [24, 23],
      [null, 32.5],
      [38, 36],
    ]);
    expect(texts(layout).filter((text) => text.startsWith('Part'))).toHaveLength(3);
    expect(rects(layout)).toHaveLength(5);
  });

  it('says of a missing part why it is missing', () => {
    const spot = lay([
      [24, 23],
      [null, 32.5],
    ]).spots.find((one) => one.key.includes('area-1') && one.name === '2022');
    expect(spot?.text).toContain('không có số liệu');
  });

  it('shows what is not final', () => {
    const estimate = buildObservation('2023', 23, { observationStatus: 'estimate' });
    const plain = lay([
      [24, 23],
      [29, 30],
    ]);
    const marked = lay([
      [24, estimate],
      [29, 30],
    ]);
    expect(marked.marks).not.toEqual(plain.marks);
  });
});
