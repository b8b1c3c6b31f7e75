import { at, gap, kept, line, noFigureFound, sameFigure, shown, w } from '../../../scripts/board/notation.mjs';

/** Ranks by growth and the growth that the Government asked of each province. */
export const growthRanks = [
  {
    id: 'growth-rank-delta',
    category: 'economy',
    name: w('Thứ hạng tăng trưởng GRDP trong ĐBSCL', 'GRDP growth rank in the Mekong Delta'),
    definition: w(
      'Thứ hạng của tỉnh trong 13 tỉnh, thành phố vùng theo tốc độ tăng GRDP cả năm.',
      'Rank among the 13 provinces of the region by full-year GRDP growth.',
    ),
    unit: 'rank',
    direction: 'lower',
    frequency: 'annual',
    observations: [
      'growth-rank-delta-2020',
      gap('growth-rank-delta-2021-missing', '2021', 'not-found', noFigureFound),
      'growth-rank-delta-2022',
      'growth-rank-delta-2023',
      shown(
        'growth-rank-delta-2024',
        w('Số tổng kết tháng 01/2025; PLO nêu cùng thứ hạng.', 'Review of January 2025; PLO gives the same rank.'),
      ),
      kept('seed-growth-rank-delta-2024', sameFigure),
    ],
    picture: {
      kind: 'line',
      series: [line('growth-rank-delta', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
    },
    related: ['grdp-growth', 'growth-rank-nation'],
  },
  {
    id: 'growth-rank-nation',
    category: 'economy',
    name: w('Thứ hạng tăng trưởng GRDP cả nước', 'GRDP growth rank nationwide'),
    definition: w(
      'Thứ hạng của tỉnh trong 63 tỉnh, thành phố theo tốc độ tăng GRDP cả năm.',
      'Rank among the 63 provinces by full-year GRDP growth.',
    ),
    unit: 'rank',
    direction: 'lower',
    frequency: 'annual',
    observations: [
      'growth-rank-nation-2020',
      gap('growth-rank-nation-2021-missing', '2021', 'not-found', noFigureFound),
      'growth-rank-nation-2022',
      'growth-rank-nation-2023',
      'annual-2024-growth-rank-nation',
    ],
    picture: {
      kind: 'line',
      series: [line('growth-rank-nation', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
    },
    related: ['grdp-growth', 'growth-rank-delta'],
  },
  {
    id: 'growth-assigned-2025',
    category: 'economy',
    name: w('Chỉ tiêu tăng trưởng 2025 do Chính phủ giao', 'Growth target for 2025 set by the Government'),
    definition: w(
      'Mức tăng GRDP năm 2025 mà Chính phủ giao cho từng tỉnh trong Nghị quyết 25/NQ-CP.',
      'GRDP growth for 2025 that the Government assigned to each province in Resolution 25/NQ-CP.',
    ),
    unit: 'percent',
    direction: 'neutral',
    frequency: 'once',
    observations: [
      'delta-growth-assigned-2025-hau-giang',
      ...['can-tho', 'bac-lieu', 'long-an', 'an-giang'].map((area) => at(area, `delta-growth-assigned-2025-${area}`)),
      gap('growth-assigned-2025-actual-missing', '2025', 'not-found', noFigureFound),
    ],
    note: w('Các tỉnh còn lại của vùng được giao 8 %.', 'The other provinces of the region were assigned 8%.'),
    picture: {
      kind: 'ranked-bar',
      series: [
        ...['can-tho', 'bac-lieu'].map((referenceArea) =>
          line('growth-assigned-2025', 'rest', { referenceArea, scenario: 'target' }),
        ),
        line('growth-assigned-2025', 'main', { scenario: 'target' }),
        ...['long-an', 'an-giang'].map((referenceArea) =>
          line('growth-assigned-2025', 'rest', { referenceArea, scenario: 'target' }),
        ),
      ],
      periods: ['2025'],
    },
    related: ['grdp-growth'],
  },
];
