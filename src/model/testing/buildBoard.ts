import type { Board, Indicator, Picture } from '#model/board';
import { same, units } from './buildIndicator';

/** A board of these indicators: two areas, two sources, one category. */
export function buildBoard(indicators: readonly Indicator[], change: Partial<Board> = {}): Board {
  return {
    format: 'kpi-board',
    formatVersion: 1,
    id: 'test-board',
    version: '1.0.0',
    issued: '2025-01-27',
    title: same('Test board'),
    subtitle: same('Figures'),
    description: same('A board for tests'),
    coverage: same('2020 to 2025'),
    licence: same('CC BY 4.0'),
    referenceArea: 'here',
    referenceAreas: [
      { id: 'here', name: same('Here'), short: { vi: 'Đây', en: 'Here' }, kind: 'province' },
      { id: 'nation', name: same('Nation'), short: { vi: 'Cả nước', en: 'Nation' }, kind: 'nation' },
    ],
    unitsOfMeasure: Object.values(units),
    categories: [{ id: 'economy', name: { vi: 'Kinh tế', en: 'Economy' }, icon: 'economy' }],
    sources: ['report', 'press'].map((id) => ({
      id,
      publisher: id,
      short: same(id),
      title: id,
      url: `https://example.org/${id}`,
      published: '2025-01-27',
    })),
    indicators,
    scoreboards: [],
    panels: [],
    highlights: { title: same('Highlights'), year: '2024', groups: [] },
    ...change,
  };
}

/** A picture of one indicator over periods. */
export function buildPicture(periods: readonly string[], change: Partial<Picture> = {}): Picture {
  return { kind: 'column', periods, series: [{ indicator: 'growth', role: 'main' }], ...change };
}
