import type { Figure } from '#model/figure';
import type { Words } from '#model/languages';
import type { Observation, ObservationStatus, Period } from '#model/observation';
import { buildObservation } from '#model/testing/buildIndicator';

/** One invented figure that puts a chart to a test; `id` stands in the page as an anchor. */
export type Example<Shown = Figure> = { readonly id: string; readonly name: Words; readonly figure: Shown };

export const exampleNames = {
  usual: { vi: 'Thường gặp', en: 'Usual' },
  onePoint: { vi: 'Một kỳ', en: 'One point' },
  gaps: { vi: 'Có kỳ trống', en: 'Gaps' },
  negative: { vi: 'Số âm', en: 'Negative' },
  longLabels: { vi: 'Tên dài', en: 'Long labels' },
  huge: { vi: 'Số rất lớn', en: 'Huge numbers' },
  manySeries: { vi: 'Nhiều chuỗi', en: 'Many series' },
  estimate: { vi: 'Ước và sơ bộ', en: 'Estimate and provisional' },
  noData: { vi: 'Không có số liệu', en: 'No data' },
  plan: { vi: 'Có kế hoạch', en: 'With plans' },
  months: { vi: 'Mười hai tháng', en: 'Twelve months' },
  totalOnly: { vi: 'Chỉ có tổng số', en: 'Total only' },
  named: { vi: 'Có tên chỉ tiêu', en: 'Named targets' },
  allStatuses: { vi: 'Đủ các trạng thái', en: 'Every status' },
  small: { vi: 'Ít chỉ tiêu', en: 'Few targets' },
} as const satisfies Record<string, Words>;

/** Names of invented series, short enough for the end of a line. */
export const shortNames: readonly Words[] = [
  { vi: 'Tỉnh A', en: 'Province A' },
  { vi: 'Cả nước', en: 'Nation' },
  { vi: 'Vùng B', en: 'Region B' },
  { vi: 'Tỉnh C', en: 'Province C' },
  { vi: 'Tỉnh D', en: 'Province D' },
];

/** Names as long as statistics offices give them. */
export const longNames: readonly Words[] = [
  { vi: 'Công nghiệp chế biến, chế tạo và xây dựng', en: 'Manufacturing, processing and construction' },
  { vi: 'Nông nghiệp, lâm nghiệp và thủy sản', en: 'Agriculture, forestry and fishing' },
  { vi: 'Thương mại, dịch vụ lưu trú và ăn uống', en: 'Trade, lodging and food services' },
  { vi: 'Thuế sản phẩm trừ trợ cấp sản phẩm', en: 'Product taxes less product subsidies' },
];

export const years: readonly Period[] = ['2020', '2021', '2022', '2023', '2024'];

/** A value that is not final. */
export function notFinal(period: Period, value: number, observationStatus: ObservationStatus): Observation {
  return buildObservation(period, value, { observationStatus });
}

/** An example of a chart kind under one of the usual names. */
export function exampleOf(kind: string, name: keyof typeof exampleNames, figure: Figure): Example {
  return { id: `${kind}-${name}`, name: exampleNames[name], figure };
}
