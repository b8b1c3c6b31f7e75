import { w } from './notation.mjs';

const fixed = {
  'opening sentence': w('câu mở đầu', 'opening sentence'),
  'target list': w('danh sách chỉ tiêu', 'list of targets'),
  'bảng xếp hạng': w('bảng xếp hạng', 'table of ranks'),
  'bảng điểm': w('bảng điểm', 'table of scores'),
  'tiêu đề': w('tiêu đề', 'title'),
  'phần thứ nhất': w('phần thứ nhất', 'part one'),
  'mục I.1 (1)': w('mục I.1 (1)', 'section I.1 (1)'),
  'Giai đoạn 2021-2025': w('đoạn về giai đoạn 2021–2025', 'passage on 2021–2025'),
  '5 sự kiện, chú thích ảnh': w('5 sự kiện, chú thích ảnh', '5 events, photo captions'),
  '2 nền tảng, mục 2; 5 sự kiện, mục 3': w(
    '2 nền tảng, mục 2; 5 sự kiện, mục 3',
    '2 foundations, item 2; 5 events, item 3',
  ),
};

const patterns = [
  [/^2 nền tảng, mục (\d)$/, (n) => w(`2 nền tảng, mục ${n}`, `2 foundations, item ${n}`)],
  [/^3 thành tựu, mục (\d)$/, (n) => w(`3 thành tựu, mục ${n}`, `3 achievements, item ${n}`)],
  [/^5 sự kiện, mục (\d)$/, (n) => w(`5 sự kiện, mục ${n}`, `5 events, item ${n}`)],
  [
    /^danh sách vượt kế hoạch, thứ (\d+)$/,
    (n) => w(`danh sách vượt kế hoạch, thứ ${n}`, `list of targets above plan, no. ${n}`),
  ],
  [
    /^danh sách đạt kế hoạch, thứ (\d+)$/,
    (n) => w(`danh sách đạt kế hoạch, thứ ${n}`, `list of targets on plan, no. ${n}`),
  ],
  [/^chỉ tiêu \((\d)\)$/, (n) => w(`chỉ tiêu (${n})`, `target (${n})`)],
  [/^mục (\d)$/, (n) => w(`mục ${n}`, `section ${n}`)],
];

/** The place in a source in both languages; fails for a place that has no translation yet. */
export function translateLocator(locator) {
  if (locator === null || locator === undefined) return undefined;
  if (fixed[locator]) return fixed[locator];
  for (const [pattern, write] of patterns) {
    const found = pattern.exec(locator);
    if (found) return write(found[1]);
  }
  throw new Error(`no translation for the locator "${locator}"`);
}
