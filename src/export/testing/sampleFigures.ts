import type { Drawing, Mark } from '#charts/drawing';
import type { Figure } from '#model/figure';
import type { EntryWords } from '#export/entry/entryWords';

/** A scoreboard is the smallest figure; the picture takes only its words from it. */
export function sampleFigure(title: string, subtitle: string, change: Partial<Figure> = {}): Figure {
  const same = (text: string) => ({ vi: text, en: text });
  const figure = {
    id: 'term',
    boardId: 'hau-giang-2020-2025',
    boardTitle: same('Hậu Giang 2020–2025'),
    boardSubtitle: { vi: 'Bảng chỉ tiêu nhiệm kỳ', en: 'Term scoreboard' },
    boardVersion: '1',
    title: same(title),
    subtitle: same(subtitle),
    period: '2021-2024',
    sources: [],
    published: '2025-01-27',
    kind: 'scoreboard',
    scoreboard: {
      id: 'term',
      scope: 'term',
      period: '2021-2024',
      asOf: '2024-12-31',
      title: same(title),
      subtitle: same(subtitle),
      message: same(title),
      total: 18,
      reached: 14,
      targets: [],
      observations: [],
      source: 'party-committee',
      locator: same(''),
    },
  } satisfies Figure;
  return { ...figure, ...change } as Figure;
}

export const sampleWords: EntryWords = {
  sources: 'Nguồn: Tỉnh ủy Hậu Giang, 27/01/2025 (2024); báo cáo công khai (2023).',
  notes: ['Cột gạch chéo là số ước.'],
  exportedOn: 'Xuất ngày 27/01/2025.',
  description: 'Biểu đồ cột: 2021 3,08 %; 2022 13,94 %; 2023 12,27 %; 2024 8,76 %.',
};

const text = (
  x: number,
  y: number,
  words: string,
  size: number,
  more: Partial<Extract<Mark, { type: 'text' }>> = {},
): Mark => ({ type: 'text', x, y, text: words, size, weight: 400, anchor: 'start', fill: 'ink', ...more });

const column = (x: number, y: number, value: string, year: string, sample: boolean): Mark[] => [
  {
    type: 'rect',
    x,
    y,
    width: 122.5,
    height: 330 - y,
    fill: sample ? 'hatch-main' : 'chart-main',
    ...(sample ? ({ stroke: 'chart-main', strokeWidth: 1.5 } as const) : {}),
  },
  text(x + 61.25, y - 12, value, year === '2024' ? 34 : 25, {
    weight: year === '2024' ? 700 : 600,
    anchor: 'middle',
    halo: true,
  }),
  text(x + 61.25, 358, year, 22, { weight: year === '2024' ? 700 : 400, anchor: 'middle' }),
];

/** The growth chart of the reference design: columns, hatch, target mark, halo, all anchors. */
export const sampleChart: Drawing = {
  width: 1088,
  height: 392,
  marks: [
    { type: 'line', x1: 0, y1: 330, x2: 784, y2: 330, stroke: 'chart-axis', strokeWidth: 1.5 },
    { type: 'line', x1: 0, y1: 230, x2: 784, y2: 230, stroke: 'chart-grid', strokeWidth: 1.5 },
    text(0, 222, '5', 19, { fill: 'ink-subtle' }),
    { type: 'line', x1: 0, y1: 130, x2: 784, y2: 130, stroke: 'chart-grid', strokeWidth: 1.5 },
    text(0, 122, '10\u00a0%', 19, { fill: 'ink-subtle' }),
    ...column(82.25, 269.15, '3,08', '2021', true),
    text(143.5, 382, 'số liệu mẫu', 18, { fill: 'ink-muted', anchor: 'middle' }),
    ...column(265.25, 51.95, '13,94', '2022', true),
    ...column(447.5, 84.6, '12,27', '2023', false),
    ...column(630.5, 154.8, '8,76', '2024', false),
    { type: 'line', x1: 612.5, y1: 180, x2: 798, y2: 180, stroke: 'surface', strokeWidth: 8 },
    { type: 'line', x1: 612.5, y1: 180, x2: 798, y2: 180, stroke: 'chart-target', strokeWidth: 4 },
    { type: 'path', d: 'M610.5 172l11 8l-11 8z', fill: 'chart-target' },
    text(810, 188, 'Kế hoạch 7,5\u00a0%', 24, { weight: 600 }),
    { type: 'path', d: 'M763.5 154.8h10V175h-10', fill: 'none', stroke: 'plot-met', strokeWidth: 3 },
    { type: 'path', d: 'M773.5 165.4L802 118.8', fill: 'none', stroke: 'plot-met', strokeWidth: 2 },
    text(810, 106.8, 'Vượt 1,26 điểm\u00a0%', 28, { weight: 700, fill: 'status-met-ink' }),
    text(810, 138.8, 'thứ 2 vùng ĐBSCL', 22, { fill: 'ink-muted' }),
    { type: 'dot', x: 1060, y: 300, r: 14, fill: 'hatch-main', stroke: 'chart-main', strokeWidth: 2 },
    { type: 'dot', x: 1020, y: 300, r: 6, fill: 'surface', stroke: 'chart-compare', strokeWidth: 2, dash: '3 2' },
    {
      type: 'rect',
      x: 960,
      y: 286,
      width: 40,
      height: 28,
      fill: 'hatch-compare',
      stroke: 'chart-compare',
      strokeWidth: 1.5,
    },
  ],
};
