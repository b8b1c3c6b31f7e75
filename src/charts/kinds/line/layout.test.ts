import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '#model/figure';
import { buildFigure, type SeriesGiven } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';
import { textScales, type Layout } from '#charts/frame';
import { anyFigure, anyFrame } from '#charts/testing/anyFigure';
import { loadAllLocales, localeOf } from '#language/locale';
import { lineLayout } from './layout';

beforeAll(loadAllLocales);

const years = ['2020', '2021', '2022', '2023', '2024'];
const panel = { width: 560, height: 320, scale: textScales.panel } as const;
const lay = (series: readonly SeriesGiven[], unit: (typeof units)[keyof typeof units] = units.percent) =>
  lineLayout(buildFigure({ kind: 'line', periods: years, series, unit }), panel, localeOf('vi'));
const one = (values: SeriesGiven['values']) => [{ label: same('A'), values }];
const paths = (layout: Layout) =>
  layout.marks.flatMap((mark) => (mark.type === 'path' && mark.data === true ? [mark.d] : []));
const dots = (layout: Layout) =>
  layout.marks.flatMap((mark) => (mark.type === 'dot' && mark.data === true ? [mark] : []));
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

describe('lineLayout', () => {
  it('breaks the line at a gap and gives a lonely point its dot', () => {
    const layout = lay(one([3.1, null, 4.4, 5, null]));
    expect(paths(layout)).toHaveLength(1);
    expect(paths(layout)[0]?.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(dots(layout)).toHaveLength(3);
  });

  it('says the period of a last value where another series goes on', () => {
    const ends = texts(
      lay([
        { label: same('Ngừng'), values: [3.1, 4, 4.4, 5, null] },
        { label: same('Tiếp'), values: [1, 1.5, 2, 2.5, 3] },
      ]),
    );
    expect(ends).toContain('Ngừng\u00a05\u00a0%\u00a0(2023)');
    expect(ends).toContain('Tiếp\u00a03\u00a0%');
  });

  it('has a dot for every value and never a line across a gap', () => {
    fc.assert(
      fc.property(anyFigure('line', { negative: true }), fc.integer({ min: 256, max: 1320 }), (given, width) => {
        const figure = given as IndicatorFigure;
        const layout = lineLayout(figure, { ...panel, width }, localeOf('en'));
        const filled = figure.series.map((series) => series.points.map((point) => point.observation !== null));
        expect(dots(layout)).toHaveLength(filled.flat().filter(Boolean).length);
        const joins = filled
          .flatMap((row) => row.slice(1).map((there, index) => there && row[index] === true))
          .filter(Boolean);
        expect(paths(layout).join('').match(/L/g)?.length ?? 0).toBe(joins.length);
      }),
      { numRuns: 60 },
    );
  });

  it('holds all values in its domain', () => {
    fc.assert(
      fc.property(anyFigure('line', { negative: true }), anyFrame, (given, frame) => {
        const figure = given as IndicatorFigure;
        const { domain } = lineLayout(figure, frame, localeOf('vi'));
        for (const point of figure.series.flatMap((series) => series.points)) {
          const value = point.observation?.value;
          if (value != null) expect(value >= Math.min(...domain) && value <= Math.max(...domain)).toBe(true);
        }
      }),
    );
  });

  it('runs ranks downwards, first place on top', () => {
    const layout = lay(one([38, 36, 12, 9, 4]), units.rank);
    expect(layout.domain[0]).toBeGreaterThan(layout.domain[1]);
    const heights = dots(layout).map((dot) => dot.y);
    expect(heights).toEqual(heights.toSorted((left, right) => right - left));
    expect(layout.ticks).toContain(1);
  });

  it('puts first place on top even where nothing but firsts is known', () => {
    const layout = lay(one([1, 1, null, 1, 1]), units.rank);
    expect(layout.domain[0]).toBeGreaterThan(layout.domain[1]);
    for (const dot of dots(layout)) expect(dot.y).toBeLessThan(layout.plot.y + layout.plot.height / 2);
  });

  it('hollows the dot of what is not final', () => {
    const layout = lay(one([3, 4, 5, 6, buildObservation('2024', 7, { observationStatus: 'estimate' })]));
    expect(dots(layout).map((dot) => dot.fill)).toEqual([
      'chart-main',
      'chart-main',
      'chart-main',
      'chart-main',
      'surface',
    ]);
  });

  it('names each line at its end with the latest value', () => {
    const layout = lay([
      { label: same('Hậu Giang'), values: [6.9, 5.4, 4.8, 3.1, 2.2] },
      { label: { vi: 'Cả nước', en: 'Nation' }, values: [5.2, 4.9, 4.1, 3.4, 2.9] },
    ]);
    expect(texts(layout)).toEqual(expect.arrayContaining(['Hậu Giang\u00a02,2\u00a0%', 'Cả nước\u00a02,9\u00a0%']));
  });

  it('puts the own line over all others', () => {
    const layout = lay([
      { label: same('A'), values: [1, 2, 3, 4, 5] },
      { label: same('B'), values: [5, 4, 3, 2, 1] },
    ]);
    const strokes = layout.marks.flatMap((mark) => (mark.type === 'path' && mark.data === true ? [mark.stroke] : []));
    expect(strokes.at(-1)).toBe('chart-main');
  });
});

describe('lines of one colour', () => {
  const strokes = (roles: readonly ('main' | 'second' | 'reference')[]) =>
    lay(
      roles.map((role, index) => ({ label: same(String(index)), role, values: [1, 2, 3, 4, 5 + index] })),
    ).marks.flatMap((mark) =>
      mark.type === 'path' && mark.data === true ? [`${mark.stroke} ${mark.dash ?? 'solid'}`] : [],
    );

  it('differ in their dash, and those of their own colour have none', () => {
    expect(strokes(['main', 'reference', 'second'])).toEqual(
      expect.arrayContaining(['chart-main solid', 'chart-compare solid', 'chart-2 solid']),
    );
    const six = strokes(['main', 'second', 'reference', 'second', 'reference', 'second']);
    expect(six).toHaveLength(6);
    expect(new Set(six).size).toBe(6);
    expect(new Set(strokes(['reference', 'reference', 'reference', 'reference', 'reference'])).size).toBe(5);
  });
});
