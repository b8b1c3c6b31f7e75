import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '#model/figure';
import { buildFigure, type SeriesGiven } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';
import { textScales, type Layout } from '#charts/frame';
import { anyFigure } from '#charts/testing/anyFigure';
import { notFinite, outOfFrame, overlaps } from '#charts/testing/faultsOfLayout';
import { loadAllLocales, localeOf } from '#language/locale';
import { barsOf, rankedLayout } from './layout';

beforeAll(loadAllLocales);

const panel = { width: 560, height: 320, scale: textScales.panel } as const;
const figureOf = (series: readonly SeriesGiven[]) => buildFigure({ kind: 'ranked-bar', periods: ['2024'], series });
const area = (name: string, value: number | null, role: 'main' | 'rest' = 'rest'): SeriesGiven => ({
  label: same(name),
  role,
  values: [value],
});
const bars = (layout: Layout) =>
  layout.marks.flatMap((mark) => (mark.type === 'rect' && mark.data === true ? [mark] : []));
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

describe('rankedLayout', () => {
  it('ranks areas by value, those without one last', () => {
    const figure = figureOf([area('A', 3), area('B', null), area('C', 9, 'main'), area('D', 5)]);
    expect(barsOf(figure, localeOf('vi')).map((bar) => bar.name)).toEqual(['C', 'D', 'A', 'B']);
    expect(texts(rankedLayout(figure, panel, localeOf('vi')))).toContain('không có số liệu');
  });

  it('keeps the order of the board for parts of one area', () => {
    const medal = (name: string, value: number): SeriesGiven => ({
      label: same(name),
      values: [buildObservation('2024', value)],
    });
    const figure = figureOf([medal('Vàng', 45), medal('Bạc', 76), medal('Đồng', 70)]);
    expect(barsOf(figure, localeOf('vi')).map((bar) => bar.name)).toEqual(['Vàng', 'Bạc', 'Đồng']);
  });

  it('draws bars from zero, as long as their value, and none for a gap', () => {
    fc.assert(
      fc.property(anyFigure('ranked-bar', { negative: true }), fc.integer({ min: 360, max: 1320 }), (given, width) => {
        const figure = given as IndicatorFigure;
        const layout = rankedLayout(figure, { ...panel, width }, localeOf('en'));
        const [low, high] = layout.domain;
        const x = (value: number) => layout.plot.x + ((value - low) / (high - low)) * layout.plot.width;
        const values = barsOf(figure, localeOf('en')).flatMap((bar) => bar.point.observation?.value ?? []);
        const drawn = bars(layout);
        expect(drawn).toHaveLength(values.length);
        expect(low <= 0 && high > 0).toBe(true);
        drawn.forEach((bar, index) => {
          const value = values[index] ?? 0;
          const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
          expect(Math.abs(bar.x - left)).toBeLessThanOrEqual(1.6);
          expect(Math.abs(bar.x + bar.width - right)).toBeLessThanOrEqual(1.6);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('prints the value of every bar with what limits it', () => {
    const over = buildObservation('2024', 80, { qualifier: 'over' });
    const layout = rankedLayout(
      figureOf([{ label: same('A'), values: [over] }, area('B', 12.5)]),
      panel,
      localeOf('vi'),
    );
    expect(texts(layout)).toEqual(expect.arrayContaining(['hơn\u00a080\u00a0%', '12,5\u00a0%']));
  });

  it('leaves the unit to the subtitle where it is no percentage', () => {
    const figure = buildFigure({
      kind: 'ranked-bar',
      periods: ['2024'],
      unit: units.money,
      series: [area('A', 7520), area('B', 6000)],
    });
    expect(texts(rankedLayout(figure, panel, localeOf('en')))).toEqual(expect.arrayContaining(['7,520', '6,000']));
  });
});

describe('marks across the bars', () => {
  const marked = fc.tuple(anyFigure('ranked-bar', { long: true }), fc.nat(2)).map(([given, count]): IndicatorFigure => {
    const figure = given as IndicatorFigure;
    return {
      ...figure,
      series: figure.series.map((one, index) => (index > 0 && index <= count ? { ...one, mark: true } : one)),
    };
  });

  it('are lines at their values with name and value above the bars, and no bars', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 280, max: 1320 }), (figure, width) => {
        const frame = { width, height: 420, scale: textScales.panel };
        const layout = rankedLayout(figure, frame, localeOf('vi'));
        const marks = figure.series.filter(({ mark, points }) => mark === true && points[0]?.observation != null);
        const bars = figure.series.filter(({ mark, points }) => mark !== true && points[0]?.observation != null);
        const drawn = layout.marks.filter((mark) => mark.type === 'line' && mark.stroke === 'ink-muted');
        expect(drawn).toHaveLength(marks.length);
        expect(layout.marks.filter((mark) => mark.type === 'rect' && mark.data === true)).toHaveLength(bars.length);
        expect([...notFinite(layout), ...outOfFrame(layout), ...overlaps(layout)]).toEqual([]);
        const [low, high] = layout.domain;
        for (const { points } of marks) {
          const value = points[0]?.observation?.value ?? Number.NaN;
          expect(value >= Math.min(low, high) && value <= Math.max(low, high)).toBe(true);
        }
        expect(layout.spots).toHaveLength(figure.series.length);
      }),
      { numRuns: 60 },
    );
  });
});
