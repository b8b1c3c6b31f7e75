import fc from 'fast-check';
import type { ChartKind } from '#model/board';
import type { Figure, Series } from '#model/figure';
import type { Words } from '#model/languages';
import type { Observation, ObservationStatus } from '#model/observation';
import { buildFigure, buildScoreboard, buildTarget, type SeriesGiven } from '#model/testing/buildFigure';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { textScales, type Frame, type TextScale } from '#charts/frame';

const decimal = (min: number, max: number, decimals: number) =>
  fc.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals }).map((one) => one / 10 ** decimals);

/** One size of number for a whole figure: percentages, tiny, money, twelve digits, and negative ones where asked. */
function anyNumber(negative: boolean): fc.Arbitrary<fc.Arbitrary<number>> {
  const sizes = [
    decimal(0, 100, 2),
    decimal(0, 1, 3),
    decimal(0, 20_000, 0),
    decimal(100_000_000_000, 999_999_999_999, 0),
  ];
  return fc.constantFrom(...sizes, ...(negative ? [decimal(-30, 30, 2), decimal(-90, -1, 2)] : []));
}

const shortLabels: readonly Words[] = [
  { vi: 'Hậu Giang', en: 'Hậu Giang' },
  { vi: 'Cả nước', en: 'Nation' },
  { vi: 'Khu vực II', en: 'Zone II' },
  { vi: 'ĐBSCL', en: 'Mekong Delta' },
  { vi: 'Vĩnh Long', en: 'Vĩnh Long' },
  { vi: 'Thuế sản phẩm', en: 'Product taxes' },
];

const longLabels: readonly Words[] = [
  { vi: 'Công nghiệp chế biến, chế tạo và xây dựng', en: 'Manufacturing, processing and construction' },
  { vi: 'Nông, lâm nghiệp và thủy sản', en: 'Agriculture, forestry and fishing' },
  { vi: 'Thương mại, dịch vụ lưu trú và ăn uống', en: 'Trade, lodging and food services' },
  { vi: 'Thuế sản phẩm trừ trợ cấp sản phẩm', en: 'Product taxes less product subsidies' },
  { vi: 'Vùng đồng bằng sông Cửu Long', en: 'The Mekong Delta region as a whole' },
  { vi: 'Hoạt động chuyên môn, khoa học và công nghệ', en: 'Professional, scientific and technical work' },
];

const roles: readonly Series['role'][] = ['main', 'second', 'third', 'rest', 'reference'];
const kindsOfPeriods = [
  (index: number) => String(2013 + index),
  (index: number) => `${2013 + index}-H1`,
  (index: number) => `2024-${String(index + 1).padStart(2, '0')}`,
];

/** A value, now and then a gap, an estimate or a provisional one. */
function anyValue(number: fc.Arbitrary<number>): fc.Arbitrary<(period: string, area: string) => Observation | null> {
  const status = fc.constantFrom<ObservationStatus>('final', 'final', 'final', 'estimate', 'provisional');
  const given = fc.option(fc.record({ number, status }), { freq: 6 });
  return given.map(
    (one) => (period, referenceArea) =>
      one === null ? null : buildObservation(period, one.number, { referenceArea, observationStatus: one.status }),
  );
}

/** A share of the largest value, so that a figure has a bounded number of icons, though more than fit. */
function shareOf(series: readonly SeriesGiven[], parts: number): number {
  const values = series.flatMap((one) =>
    one.values.map((value) => (typeof value === 'number' ? value : (value?.value ?? 0))),
  );
  return Math.max(0, ...values.map(Math.abs)) / parts;
}

export type AnyFigure = { readonly negative?: boolean; readonly long?: boolean; readonly ranks?: boolean };

/** A figure of a kind with 1 to 12 periods (1 for ranked bars) and 1 to 5 series, with gaps and plans. */
export function anyFigure(
  kind: ChartKind,
  { negative = false, long = false, ranks = false }: AnyFigure = {},
): fc.Arbitrary<Figure> {
  const one = kind === 'icon-array';
  const shape = fc.record({
    periods: fc.integer({ min: 1, max: kind === 'ranked-bar' || one ? 1 : 12 }),
    series: fc.integer({ min: 1, max: one ? 1 : 5 }),
    name: fc.constantFrom(...kindsOfPeriods),
    number: ranks ? fc.constant(decimal(1, 63, 0)) : anyNumber(negative),
    unit: ranks ? fc.constant(units.rank) : fc.constantFrom(units.percent, units.money, units.houses),
    planned: fc.boolean(),
    remark: fc.boolean(),
  });
  return shape.chain(({ periods, series, name, number, unit, planned, remark }) => {
    const labels = long ? longLabels : shortLabels;
    const values = fc.array(fc.array(anyValue(number), { minLength: periods, maxLength: periods }), {
      minLength: series,
      maxLength: series,
    });
    const plans = fc.array(fc.option(number, { freq: 3 }), { minLength: periods, maxLength: periods });
    return fc.record({ values, plans, each: number }).map((given) => {
      const names = Array.from({ length: periods }, (_, index) => name(index));
      const all = given.values.map((row, index): SeriesGiven => ({
        label: labels[index] ?? labels[0]!,
        role: roles[index] ?? 'reference',
        values: row.map((value, at) => value(names[at] ?? '', index === 0 ? 'here' : `area-${index}`)),
        ...(planned && index === 0 ? { plans: given.plans } : {}),
      }));
      return buildFigure({
        kind,
        periods: names,
        unit,
        series: all,
        ...(remark ? { remark: { vi: 'thứ 2 vùng ĐBSCL', en: '2nd in the Mekong Delta' } } : {}),
        ...(one ? { perIcon: Math.max(Math.abs(given.each) / 7, shareOf(all, 2000), 0.001) } : {}),
      });
    });
  });
}

const targetNames: readonly Words[] = [
  { vi: 'Tăng trưởng', en: 'Growth' },
  { vi: 'Thu ngân sách', en: 'Budget revenue' },
  { vi: 'Giảm nghèo', en: 'Poverty' },
  { vi: 'Nước sạch', en: 'Clean water' },
];

/** A scoreboard of 1 to 24 targets, named or not. */
export const anyScoreboard: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .integer({ min: 1, max: 24 })
    .chain((total) => fc.integer({ min: 0, max: total }).map((reached) => buildScoreboard(total, reached))),
  fc.array(fc.constantFrom('exceeded', 'met', 'near', 'missed', 'open'), { minLength: 1, maxLength: 24 }).map((all) => {
    const targets = all.map((status, index) => buildTarget(`t-${index}`, targetNames[index % 4]!, status as 'met'));
    const reached = all.filter((status) => status === 'exceeded' || status === 'met').length;
    return buildScoreboard(all.length, reached, targets);
  }),
);

/** The rooms that a chart really gets: a card's picture, a panel from 256 to 1320 px, exported sheets of all shapes. */
export const anyFrame: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({
    width: fc.integer({ min: 256, max: 420 }),
    height: fc.constant(86),
    scale: fc.constant(textScales.card),
  }),
  fc.record({
    width: fc.integer({ min: 256, max: 1320 }),
    height: fc.constantFrom(320, 280),
    scale: fc.constant(textScales.panel),
  }),
  fc.record({
    width: fc.constant(1088),
    height: fc.integer({ min: 200, max: 560 }),
    scale: fc.constant(textScales.export),
  }),
  fc.record({
    width: fc.constant(640),
    height: fc.integer({ min: 200, max: 420 }),
    scale: fc.constant({ ...textScales.export, label: 24 }),
  }),
  fc.record({
    width: fc.constant(674),
    height: fc.integer({ min: 200, max: 560 }),
    scale: fc.constant<TextScale>({ name: 'export', axis: 13, label: 15, key: 22, thin: 1, thick: 3.5 }),
  }),
);
