import { buildFigure, type FigureGiven } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { exampleOf, longNames, notFinal, shortNames, years, type Example } from './example';

const column = (given: Omit<FigureGiven, 'kind'>) => buildFigure({ kind: 'column', ...given });
const label = same('A');

/** Columns: one series and several, plans above and below, gaps, both signs, twelve digits. */
export const columnExamples: readonly Example[] = [
  exampleOf('column', 'usual', column({ periods: years, series: [{ label, values: [3.1, 5.2, 13.4, 12.3, 8.8] }] })),
  exampleOf(
    'column',
    'plan',
    column({
      periods: years,
      remark: { vi: 'thứ 2 trong vùng', en: '2nd in the region' },
      series: [{ label, values: [3.1, 5.2, 13.4, 12.3, 8.8], plans: [4, null, 9.5, 12.3, 7.5] }],
    }),
  ),
  exampleOf('column', 'onePoint', column({ periods: ['2024'], series: [{ label, values: [8.8], plans: [9.5] }] })),
  exampleOf('column', 'gaps', column({ periods: years, series: [{ label, values: [null, 5.2, null, 12.3, null] }] })),
  exampleOf(
    'column',
    'negative',
    column({ periods: years, series: [{ label, values: [-3.1, 5.2, -13.4, 2.3, -8.8] }] }),
  ),
  exampleOf(
    'column',
    'longLabels',
    column({
      periods: years,
      unit: units.houses,
      series: [
        { label: longNames[0] ?? label, values: [31, 52, 134, 123, 88] },
        { label: longNames[1] ?? label, values: [41, 44, 39, 60, 71] },
      ],
    }),
  ),
  exampleOf(
    'column',
    'huge',
    column({
      periods: years,
      unit: units.money,
      series: [{ label, values: [123456789012, 234567890123, 456789012345, 876543210987, 999999999999] }],
    }),
  ),
  exampleOf(
    'column',
    'manySeries',
    column({
      periods: years,
      series: shortNames.map((name, index) => ({
        label: name,
        role: (['main', 'second', 'third', 'rest', 'reference'] as const)[index] ?? 'rest',
        values: [3.1 + index, 5.2 + index, null, 12.3 - index, 8.8 - index],
      })),
    }),
  ),
  exampleOf(
    'column',
    'estimate',
    column({
      periods: years,
      series: [
        { label, values: [3.1, 5.2, 13.4, notFinal('2023', 12.3, 'provisional'), notFinal('2024', 8.8, 'estimate')] },
      ],
    }),
  ),
  exampleOf(
    'column',
    'months',
    column({
      periods: Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`),
      series: [{ label, values: [5.1, 6.2, 4.8, 7.7, 8.1, 9.4, 9.9, 8.3, 7.6, 8.8, 9.2, 10.4] }],
    }),
  ),
  exampleOf('column', 'noData', column({ periods: years, series: [{ label, values: [] }] })),
];
