import type { Indicator, UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { headlineOf } from '#model/headline';
import type { Observation } from '#model/observation';
import { buildFigure } from '#model/testing/buildFigure';
import { buildIndicator, buildObservation, same, units } from '#model/testing/buildIndicator';
import { exampleNames, longNames, notFinal, years, type Example } from './example';

const label = same('A');
const target = (period: string, value: number, change: Partial<Observation> = {}) =>
  buildObservation(period, value, { scenario: 'target', ...change });

/** A card without a picture, from the observations of an indicator. */
function bare(
  observations: readonly Observation[],
  unit: UnitOfMeasure = units.percent,
  change: Partial<Indicator> = {},
): IndicatorFigure {
  const indicator = buildIndicator(observations, { unitOfMeasure: unit.id, ...change });
  const drawn = buildFigure({ kind: 'column', periods: ['2024'], unit, series: [{ label, values: [] }] });
  return {
    ...drawn,
    kind: 'none',
    title: indicator.name,
    indicator,
    picture: undefined,
    periods: [],
    series: [],
    headline: headlineOf(indicator, 'here'),
  };
}

const columns = (
  values: Parameters<typeof buildFigure>[0]['series'][number]['values'],
  plans: readonly (number | null)[] = [],
) => buildFigure({ kind: 'column', periods: years, series: [{ label, values, plans }] });

/** Cards: with and without picture, target, value; estimate, range, rank, words, conflict, long name, huge number. */
export const cardExamples: readonly Example<IndicatorFigure>[] = [
  {
    id: 'card-usual',
    name: exampleNames.usual,
    figure: columns([3.1, 5.2, 13.4, 12.3, 8.8], [null, null, null, null, 7.5]),
  },
  {
    id: 'card-estimate',
    name: exampleNames.estimate,
    figure: columns([3.1, 5.2, 13.4, 12.3, notFinal('2024', 8.8, 'estimate')]),
  },
  { id: 'card-noData', name: exampleNames.noData, figure: bare([target('2025', 95)]) },
  {
    id: 'card-longLabels',
    name: exampleNames.longLabels,
    figure: bare([buildObservation('2024', 1234.5), target('2024', 1200)], units.money, {
      name: longNames[0] ?? label,
      facts: [{ label: longNames[1] ?? label, words: longNames[2] ?? label }],
    }),
  },
  {
    id: 'card-huge',
    name: exampleNames.huge,
    figure: bare([buildObservation('2023', 876543210987), buildObservation('2024', 999999999999)], units.money),
  },
  {
    id: 'card-rank',
    name: { vi: 'Thứ hạng', en: 'Rank' },
    figure: bare([buildObservation('2023', 12), buildObservation('2024', 2)], units.rank, { direction: 'lower' }),
  },
  {
    id: 'card-range',
    name: { vi: 'Chỉ tiêu là khoảng', en: 'Target range' },
    figure: bare([buildObservation('2021-2025', 6.8), target('2021-2025', 6.5, { valueTo: 7 })]),
  },
  {
    id: 'card-words',
    name: { vi: 'Chỉ có lời', en: 'Words only' },
    figure: bare([
      buildObservation('2024', null, { words: { vi: 'gần gấp đôi', en: 'nearly doubled' }, source: 'report' }),
    ]),
  },
  {
    id: 'card-conflict',
    name: { vi: 'Nguồn mâu thuẫn', en: 'Sources differ' },
    figure: bare([buildObservation('2024', 1900, { qualifier: 'over' })], units.houses, {
      conflict: { vi: 'Hai nguồn ghi khác nhau.', en: 'Two sources differ.' },
    }),
  },
];
