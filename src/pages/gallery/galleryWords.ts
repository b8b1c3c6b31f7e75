import type { Figure } from '#model/figure';
import type { Words } from '#model/languages';

/** Words of this page; no visitor sees it, so they stand here and not among the words of the app. */
export const galleryWords = {
  title: { vi: 'Bộ mẫu biểu đồ', en: 'Chart gallery' },
  notice: { vi: 'Ví dụ bố cục, không phải số liệu', en: 'Layout example, not data' },
  still: { vi: 'Hình tĩnh, cỡ khung', en: 'Still, panel' },
  card: { vi: 'Hình tĩnh, cỡ thẻ', en: 'Still, card' },
  live: { vi: 'Biểu đồ động', en: 'Live' },
  noLive: { vi: 'Kiểu này không có biểu đồ động', en: 'This kind has no live chart' },
  badges: { vi: 'Trạng thái', en: 'Statuses' },
  cards: { vi: 'Thẻ chỉ số', en: 'Indicator cards' },
} as const satisfies Record<string, Words>;

export const kindNames = {
  column: { vi: 'Cột', en: 'Columns' },
  line: { vi: 'Đường', en: 'Lines' },
  'ranked-bar': { vi: 'Thanh xếp hạng', en: 'Ranked bars' },
  'stacked-bar': { vi: 'Thanh chồng', en: 'Stacked bars' },
  'icon-array': { vi: 'Dãy hình', en: 'Icon array' },
  scoreboard: { vi: 'Bảng chỉ tiêu', en: 'Scoreboard' },
} as const satisfies Record<Exclude<Figure['kind'], 'none'>, Words>;
