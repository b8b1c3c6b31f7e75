import type { Figure } from '#model/figure';
import type { ChartKind } from '#model/board';
import type { Words } from '#model/languages';
import { buildFigure, buildScoreboard, buildTarget, type SeriesGiven } from '#model/testing/buildFigure';
import { buildObservation, same, units } from '#model/testing/buildIndicator';

const years = ['2020', '2021', '2022', '2023', '2024'];

const own: Words = { vi: 'Hậu Giang', en: 'Hậu Giang' };
const nation: Words = { vi: 'Cả nước', en: 'Nation' };
const estimate = (value: number) => buildObservation('2024', value, { observationStatus: 'estimate' });

/** Words that try to be markup, formulas and commands, that turn text round, and that never end. */
const nasty = {
  markup: same('</svg><script>alert(1)</script> "><img src=x onerror=alert(1)>'),
  formula: same("=cmd|'/C calc'!A0"),
  turned: same('Tăng \u202egnp.exe 👨‍👩‍👧‍👦 漢字 ế\u0301\u0301'),
  long: { vi: 'Tỉ lệ hộ nghèo '.repeat(27).trim(), en: 'Share of poor households '.repeat(16).trim() },
  solid: same('M'.repeat(400)),
} as const;

/** Around a figure: everything that a picture says and may be attacked by. */
function hostile(figure: Figure): Figure {
  return {
    ...figure,
    title: nasty.long,
    subtitle: nasty.markup,
    note: nasty.turned,
    boardTitle: nasty.solid,
    boardSubtitle: nasty.formula,
  };
}

const named = (label: Words, values: SeriesGiven['values'], role: SeriesGiven['role'] = 'main'): SeriesGiven => ({
  label,
  role,
  values,
});

const twelve = [999_999_999_999, 100_000_000_001, null, 123_456_789_012, estimate(876_543_210_987)];
const below = [-13.4, 0.0004, -0.01, null, -90.5];

const columns = {
  plain: buildFigure({
    kind: 'column',
    periods: years,
    series: [{ ...named(own, [3.1, 5.2, null, 12.3, estimate(8.76)]), plans: [null, null, 8, 10, 7.5] }],
    remark: { vi: 'thứ 2 vùng ĐBSCL', en: '2nd in the Mekong Delta' },
  }),
  hostile: buildFigure({
    kind: 'column',
    periods: years,
    series: [named(nasty.long, below), named(nasty.solid, [0, 0.001, 17, -4, 2], 'reference')],
    remark: nasty.markup,
  }),
};

const lines = {
  plain: buildFigure({
    kind: 'line',
    periods: years,
    series: [named(own, [6.9, 5.4, null, 3.1, 1.48]), named(nation, [5.2, 4.9, 4.1, 3.4, 1.93], 'reference')],
  }),
  hostile: buildFigure({
    kind: 'line',
    periods: years,
    unit: units.money,
    series: [named(nasty.markup, twelve), named(nasty.turned, [1, 2, 3, 4, 5], 'reference')],
  }),
};

const bars = (kind: ChartKind, labels: readonly Words[], values: readonly (number | null)[]) =>
  buildFigure({
    kind,
    periods: ['2024'],
    series: labels.map((label, index) => named(label, [values[index] ?? null], index === 0 ? 'main' : 'reference')),
  });

const ranked = {
  plain: bars(
    'ranked-bar',
    [own, { vi: 'Trà Vinh', en: 'Trà Vinh' }, { vi: 'Long An', en: 'Long An' }, nation],
    [8.76, 10.04, 8.3, 7.09],
  ),
  hostile: bars(
    'ranked-bar',
    [nasty.long, nasty.solid, nasty.turned, nasty.formula],
    [999_999_999_999, -12, 0.0001, null],
  ),
};

const zones: readonly Words[] = [
  { vi: 'Khu vực II', en: 'Zone II' },
  { vi: 'Khu vực III', en: 'Zone III' },
  { vi: 'Khu vực I', en: 'Zone I' },
];
const partRoles = ['main', 'second', 'rest'] as const;
const parts = (labels: readonly Words[], rows: readonly SeriesGiven['values'][]) =>
  buildFigure({
    kind: 'stacked-bar',
    periods: ['2022', '2023', '2024'],
    series: rows.map((values, index) => named(labels[index] ?? own, values, partRoles[index] ?? 'rest')),
  });

const stacked = {
  plain: parts(zones, [
    [23.32, 29.95, estimate(35.68)],
    [39.83, 36.86, 34.37],
    [27.06, 24.06, null],
  ]),
  hostile: parts(
    [nasty.long, nasty.markup, nasty.turned],
    [
      [0.001, 99, null],
      [999_999_999_999, 0, 1],
      [50, null, 123_456_789_012],
    ],
  ),
};

const icons = {
  plain: buildFigure({
    kind: 'icon-array',
    periods: ['2024'],
    unit: units.houses,
    icon: 'house',
    perIcon: 100,
    series: [named(own, [1450])],
  }),
  hostile: buildFigure({
    kind: 'icon-array',
    periods: ['2024'],
    unit: { ...units.houses, short: nasty.markup, name: nasty.long },
    icon: 'person',
    perIcon: 100_000_000_000,
    series: [named(nasty.solid, [999_999_999_999])],
  }),
};

const boards = {
  plain: buildScoreboard(18, 14),
  hostile: buildScoreboard(
    5,
    2,
    (['exceeded', 'met', 'near', 'missed', 'open'] as const).map((status, index) =>
      buildTarget(`t${index}`, Object.values(nasty)[index] ?? nasty.long, status),
    ),
  ),
};

/** A figure whose value is its picture. */
const bare = (figure: Figure): Figure =>
  figure.kind === 'scoreboard' ? figure : { ...figure, kind: 'none', picture: undefined, periods: [], series: [] };

const single = (value: number, plan: number, label: Words) =>
  bare(buildFigure({ kind: 'column', periods: ['2024'], series: [{ ...named(label, [value]), plans: [plan] }] }));

/** For every kind a plain figure with gaps, plans and estimates, and one that means harm. */
export const goldenFigures: Readonly<Record<Figure['kind'], { readonly plain: Figure; readonly hostile: Figure }>> = {
  column: { plain: columns.plain, hostile: hostile(columns.hostile) },
  line: { plain: lines.plain, hostile: hostile(lines.hostile) },
  'ranked-bar': { plain: ranked.plain, hostile: hostile(ranked.hostile) },
  'stacked-bar': { plain: stacked.plain, hostile: hostile(stacked.hostile) },
  'icon-array': { plain: icons.plain, hostile: hostile(icons.hostile) },
  scoreboard: { plain: boards.plain, hostile: hostile(boards.hostile) },
  none: { plain: single(8.76, 7.5, own), hostile: hostile(single(-999_999_999_999, 0.0001, nasty.solid)) },
};
