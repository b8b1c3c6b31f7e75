import fc from 'fast-check';
import type { Direction, Indicator, UnitOfMeasure } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import type { Observation, Period, Scenario } from '#model/observation';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, units } from '#model/testing/buildIndicator';

const words: UnitOfMeasure = {
  id: 'words',
  kind: 'words',
  name: { vi: 'bằng lời', en: 'in words' },
  short: { vi: 'bằng lời', en: 'in words' },
};
const allUnits: readonly UnitOfMeasure[] = [...Object.values(units), words];

/** Three periods of one form, in order: the figure before, the latest one, one to come. */
const periods: readonly (readonly [Period, Period, Period])[] = [
  ['2023', '2024', '2025'],
  ['2021', '2024', '2025'],
  ['2023-H1', '2024-H1', '2025-H1'],
  ['2023-9M', '2024-9M', '2025-9M'],
  ['2024-Q1', '2025-Q1', '2026-Q1'],
  ['2023-07', '2024-07', '2025-07'],
  ['2023-12-31', '2024-12-31', '2025-12-31'],
  ['2011-2015', '2016-2020', '2021-2025'],
];

const names: readonly Indicator['name'][] = [
  { vi: 'Tăng trưởng', en: 'Growth' },
  { vi: 'Quy hoạch tỉnh: tỉ trọng', en: 'Master plan: share' },
  { vi: 'Chỉ tiêu năm 2024: dân số', en: '2024 target: population' },
  { vi: 'Thu ngân sách sáu tháng đầu năm', en: 'Budget revenue, first half of the year' },
  { vi: 'Đảng viên mới kết nạp 2016–2020', en: 'New Party members 2016–2020' },
];

const finding = { vi: 'cơ bản xóa xong', en: 'basically complete' };

type Cell = { readonly kind: 'value' | 'range' | 'words' | 'missing'; readonly value: number } & Pick<
  Observation,
  'qualifier' | 'observationStatus'
>;

function observe(period: Period, cell: Cell, unit: UnitOfMeasure, scenario: Scenario): Observation {
  const { qualifier, observationStatus, value } = cell;
  const change = { scenario, qualifier, observationStatus, unitOfMeasure: unit.id };
  if (unit.kind === 'words' || cell.kind === 'words') {
    if (scenario === 'actual') return buildObservation(period, null, { ...change, words: finding });
  }
  if (cell.kind === 'missing') return buildObservation(period, null, { ...change, missing: 'not-published' });
  const to = cell.kind === 'range' && unit.kind !== 'rank' ? { valueTo: value + 1 } : {};
  return buildObservation(period, value, { ...change, ...to });
}

function anyCell(decimals: number, lowest: number): fc.Arbitrary<Cell> {
  return fc.record({
    kind: fc.constantFrom('value', 'value', 'value', 'value', 'range', 'words', 'missing'),
    value: fc.integer({ min: lowest, max: 40 }).map((one) => one / 10 ** decimals),
    qualifier: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'over', 'about', 'nearly'),
    observationStatus: fc.constantFrom('final', 'final', 'estimate', 'provisional'),
  });
}

/**
 * Figures of indicators of every kind of unit and direction, with or without a value, an earlier one, a plan or
 * target of the same or another period, ranges, qualifiers, findings in words and gaps. Numbers are small, so
 * that values, targets and earlier figures often meet.
 */
export const anyIndicatorFigure: fc.Arbitrary<IndicatorFigure> = fc
  .record({
    unit: fc.constantFrom(...allUnits),
    direction: fc.constantFrom<Direction>('higher', 'lower', 'neutral'),
    decimals: fc.integer({ min: 0, max: 2 }),
    form: fc.constantFrom(...periods),
    name: fc.constantFrom(...names),
    isMilestone: fc.constantFrom(true, false, false, false),
    conflict: fc.constantFrom(true, false, false),
    aim: fc.constantFrom<Scenario>('plan', 'target'),
    aimAt: fc.constantFrom(1, 1, 2),
    has: fc.record({ latest: fc.constantFrom(true, true, true, false), previous: fc.boolean(), aim: fc.boolean() }),
  })
  .chain((shape) => {
    const { unit, form, has, aim, aimAt } = shape;
    const whole = unit.kind === 'rank' || unit.kind === 'count';
    const decimals = whole ? 0 : shape.decimals;
    const cell = anyCell(decimals, whole ? 1 : -10);
    return fc.tuple(cell, cell, cell).map(([previous, latest, target]) => {
      const observations = [
        ...(has.previous ? [observe(form[0], previous, unit, 'actual')] : []),
        ...(has.latest ? [observe(form[1], latest, unit, 'actual')] : []),
        ...(has.aim ? [observe(form[aimAt] ?? form[1], { ...target, observationStatus: 'final' }, unit, aim)] : []),
      ];
      const indicator = buildIndicator(observations, {
        name: shape.name,
        unitOfMeasure: unit.id,
        direction: unit.kind === 'rank' ? 'lower' : shape.direction,
        decimals,
        ...(shape.isMilestone ? { milestone: true } : {}),
        ...(shape.conflict ? { conflict: { vi: 'Hai nguồn.', en: 'Two sources.' } } : {}),
      });
      return indicatorFigure(buildBoard([indicator], { unitsOfMeasure: allUnits }), indicator);
    });
  });
