import { buildFigure, type FigureGiven } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { exampleOf, longNames, notFinal, shortNames, years, type Example } from './example';

const line = (given: Omit<FigureGiven, 'kind'>) => buildFigure({ kind: 'line', ...given });
const label = same('A');
const [own = label, nation = label] = shortNames;

/** Lines: against a reference, ranks, gaps with a lonely point, both signs, lines that meet at their end. */
export const lineExamples: readonly Example[] = [
  exampleOf(
    'line',
    'usual',
    line({
      periods: years,
      series: [
        { label: own, values: [6.9, 5.4, 4.8, 3.1, 2.2] },
        { label: nation, values: [5.2, 4.9, 4.1, 3.4, 2.9] },
      ],
    }),
  ),
  {
    id: 'line-rank',
    name: { vi: 'Thứ hạng', en: 'Ranks' },
    figure: line({ periods: years, unit: units.rank, series: [{ label, values: [38, 36, 12, 9, 4] }] }),
  },
  exampleOf('line', 'onePoint', line({ periods: ['2024'], series: [{ label, values: [8.8] }] })),
  exampleOf('line', 'gaps', line({ periods: years, series: [{ label, values: [3.1, null, 4.4, null, 8.8] }] })),
  exampleOf('line', 'negative', line({ periods: years, series: [{ label, values: [3.1, -2.4, -5.2, 1.3, 4] }] })),
  exampleOf(
    'line',
    'longLabels',
    line({
      periods: years,
      series: longNames
        .slice(0, 2)
        .map((name, index) => ({ label: name, values: [3.1 + index, 4.4 + index, 5 + index, 6.2 + index, 7 + index] })),
    }),
  ),
  exampleOf(
    'line',
    'huge',
    line({
      periods: years,
      unit: units.money,
      series: [{ label, values: [123456789012, 234567890123, 456789012345, 876543210987, 999999999999] }],
    }),
  ),
  exampleOf(
    'line',
    'manySeries',
    line({
      periods: years,
      series: shortNames.map((name, index) => ({
        label: name,
        role: index === 0 ? 'main' : index === 1 ? 'reference' : 'rest',
        values: [3.1 + index, 5.2 - index, 6 + index / 2, 7.3 + index / 3, 8.8 + index / 5],
      })),
    }),
  ),
  exampleOf(
    'line',
    'estimate',
    line({
      periods: years,
      series: [
        { label, values: [3.1, 5.2, 6.4, notFinal('2023', 7.3, 'provisional'), notFinal('2024', 8.8, 'estimate')] },
      ],
    }),
  ),
  exampleOf('line', 'noData', line({ periods: years, series: [{ label, values: [] }] })),
];
