import { buildFigure, type FigureGiven } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { exampleOf, longNames, notFinal, type Example } from './example';

const ranked = (given: Omit<FigureGiven, 'kind' | 'periods'>) =>
  buildFigure({ kind: 'ranked-bar', periods: ['2024'], ...given });
const provinces = ['Sông Xanh', 'Bến Gạo', 'Cồn Dừa', 'Đồng Sen', 'Vàm Cá', 'Rạch Bần', 'Gò Tràm', 'Cù Lao', 'Ba Lúa'];
const bar = (name: string, value: number | null, main = false) =>
  ({ label: same(name), role: main ? 'main' : 'rest', values: [value] }) as const;

/** Ranked bars: nine areas, one, missing and negative ones, long names, twelve digits. */
export const rankedExamples: readonly Example[] = [
  exampleOf(
    'ranked',
    'usual',
    ranked({ series: provinces.map((name, index) => bar(name, 9.9 - index * 0.7, index === 2)) }),
  ),
  exampleOf('ranked', 'onePoint', ranked({ series: [bar('Sông Xanh', 8.8, true)] })),
  exampleOf(
    'ranked',
    'gaps',
    ranked({
      series: provinces.map((name, index) => bar(name, index % 3 === 1 ? null : 9.9 - index * 0.7, index === 2)),
    }),
  ),
  exampleOf(
    'ranked',
    'negative',
    ranked({ series: provinces.slice(0, 5).map((name, index) => bar(name, 4.2 - index * 1.9, index === 2)) }),
  ),
  exampleOf(
    'ranked',
    'longLabels',
    ranked({
      series: longNames.map((label, index) => ({
        label,
        role: index === 0 ? 'main' : 'rest',
        values: [42 - index * 9],
      })),
    }),
  ),
  exampleOf(
    'ranked',
    'huge',
    ranked({
      unit: units.money,
      series: provinces.slice(0, 4).map((name, index) => bar(name, 999999999999 - index * 187654321098, index === 1)),
    }),
  ),
  exampleOf(
    'ranked',
    'estimate',
    ranked({
      series: [
        { label: same('Sông Xanh'), values: [notFinal('2024', 8.8, 'estimate')] },
        { label: same('Bến Gạo'), role: 'rest', values: [notFinal('2024', 7.1, 'provisional')] },
        { label: same('Cồn Dừa'), role: 'rest', values: [6.4] },
      ],
    }),
  ),
  exampleOf(
    'ranked',
    'noData',
    ranked({ series: provinces.slice(0, 3).map((name, index) => bar(name, null, index === 0)) }),
  ),
];
