import { buildFigure, type FigureGiven } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { exampleOf, longNames, notFinal, years, type Example } from './example';

const stacked = (given: Omit<FigureGiven, 'kind'>) => buildFigure({ kind: 'stacked-bar', ...given });
const roles = ['main', 'second', 'third', 'rest'] as const;
const names = [
  { vi: 'Khu vực I', en: 'Zone I' },
  { vi: 'Khu vực II', en: 'Zone II' },
  { vi: 'Khu vực III', en: 'Zone III' },
  { vi: 'Thuế', en: 'Taxes' },
];
const rows = [
  [24, 23, 21.5],
  [29, 32.5, 35],
  [38, 36, 35.5],
  [9, 8.5, 8],
];
const three = ['2022', '2023', '2024'];
const parts = (labels: typeof names) =>
  labels.map((label, index) => ({ label, role: roles[index] ?? 'rest', values: rows[index] ?? [] }));

/** Stacked rows: parts of a hundred, of an amount, with a part missing, too thin for its number. */
export const stackedExamples: readonly Example[] = [
  exampleOf('stacked', 'usual', stacked({ periods: three, series: parts(names) })),
  exampleOf('stacked', 'onePoint', stacked({ periods: ['2024'], series: parts(names) })),
  exampleOf(
    'stacked',
    'gaps',
    stacked({
      periods: three,
      series: parts(names).map((one, index) => (index === 1 ? { ...one, values: [null, 32.5, null] } : one)),
    }),
  ),
  exampleOf('stacked', 'longLabels', stacked({ periods: three, series: parts([...longNames]) })),
  exampleOf(
    'stacked',
    'huge',
    stacked({
      periods: three,
      unit: units.money,
      series: parts(names).map((one) => ({ ...one, values: one.values.map((value) => value * 9876543210) })),
    }),
  ),
  exampleOf(
    'stacked',
    'manySeries',
    stacked({
      periods: years,
      series: [
        ...parts(names).map((one) => ({ ...one, values: [20, 21, 22, 23, 24] })),
        { label: same('X'), role: 'reference', values: [20, 16, 12, 8, 4] },
      ],
    }),
  ),
  exampleOf(
    'stacked',
    'estimate',
    stacked({
      periods: three,
      series: parts(names).map((one) => ({
        ...one,
        values: [one.values[0] ?? 0, one.values[1] ?? 0, notFinal('2024', one.values[2] ?? 0, 'estimate')],
      })),
    }),
  ),
  exampleOf(
    'stacked',
    'noData',
    stacked({ periods: three, series: parts(names).map((one) => ({ ...one, values: [] })) }),
  ),
];
