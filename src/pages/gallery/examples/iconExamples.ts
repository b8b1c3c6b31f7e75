import { buildFigure } from '#model/testing/buildFigure';
import { same, units } from '#model/testing/buildIndicator';
import { exampleOf, notFinal, type Example } from './example';

const icons = (
  value: Parameters<typeof buildFigure>[0]['series'][number]['values'][number],
  perIcon: number,
  icon: 'house' | 'person' | 'team' | 'medal',
) =>
  buildFigure({
    kind: 'icon-array',
    periods: ['2024'],
    unit: units.houses,
    perIcon,
    icon,
    series: [{ label: same('A'), values: [value] }],
  });

/** Icons: whole ones, a rest, one alone, far too many, none. */
export const iconExamples: readonly Example[] = [
  exampleOf('icons', 'usual', icons(1400, 100, 'house')),
  exampleOf('icons', 'onePoint', icons(1, 1, 'medal')),
  { id: 'icons-rest', name: { vi: 'Có phần lẻ', en: 'With a rest' }, figure: icons(1950, 100, 'person') },
  { id: 'icons-team', name: { vi: 'Hình tổ', en: 'Teams' }, figure: icons(525, 25, 'team') },
  exampleOf('icons', 'huge', icons(25_000, 100, 'house')),
  exampleOf('icons', 'estimate', icons(notFinal('2024', 640, 'estimate'), 100, 'person')),
  exampleOf('icons', 'noData', icons(null, 100, 'house')),
];
