import { at, kept, line, row, shown, w } from '../../../scripts/board/notation.mjs';

/** Growth of half-years, quarters and the term before; never mixed with full years. */
export const growthPeriods = [
  {
    id: 'grdp-growth-h1',
    category: 'economy',
    name: w('Tăng trưởng GRDP sáu tháng đầu năm', 'GRDP growth, first half of the year'),
    definition: w(
      'Mức tăng GRDP sáu tháng đầu năm so với cùng kỳ năm trước.',
      'Increase of GRDP in the first half of the year on the same period of the previous year.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'half-year',
    key: true,
    observations: [
      'grdp-growth-h1-2020',
      'grdp-growth-h1-2021',
      'grdp-growth-h1-2022',
      'grdp-growth-h1-2023',
      'grdp-growth-h1-2024',
      'grdp-growth-h1-2025',
      at('viet-nam', 'gdp-growth-nation-h1-2025'),
    ],
    facts: [row(w('Cả nước, 2025', 'Viet Nam, 2025'), w('7,52 %', '7.52%'))],
    note: w(
      'Sáu tháng đầu năm 2025 là nửa năm cuối trước khi tỉnh hợp nhất vào thành phố Cần Thơ. Không so với số cả năm.',
      'The first half of 2025 is the last before the province joined Cần Thơ city. Not comparable with full-year figures.',
    ),
    picture: {
      kind: 'column',
      series: [line('grdp-growth-h1', 'main')],
      periods: ['2020-H1', '2021-H1', '2022-H1', '2023-H1', '2024-H1', '2025-H1'],
    },
    related: ['grdp-growth', 'grdp-growth-9m', 'grdp-growth-q1'],
  },
  {
    id: 'grdp-growth-9m',
    category: 'economy',
    name: w('Tăng trưởng GRDP chín tháng', 'GRDP growth, nine months'),
    definition: w(
      'Mức tăng GRDP chín tháng đầu năm so với cùng kỳ năm trước.',
      'Increase of GRDP in the first nine months on the same period of the previous year.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'quarter',
    observations: [
      'grdp-growth-9m-2023',
      at('can-tho', 'delta-growth-9m-2024-can-tho'),
      at('bac-lieu', 'delta-growth-9m-2024-bac-lieu'),
    ],
    note: w(
      'Số chín tháng năm 2024 của Cần Thơ và Bạc Liêu không đưa vào so sánh cả năm.',
      'The nine-month figures of Cần Thơ and Bạc Liêu for 2024 are kept out of the full-year comparison.',
    ),
    related: ['grdp-growth', 'grdp-growth-h1'],
  },
  {
    id: 'grdp-growth-q1',
    category: 'economy',
    name: w('Tăng trưởng GRDP quý I', 'GRDP growth, first quarter'),
    definition: w(
      'Mức tăng GRDP quý I so với cùng kỳ năm trước.',
      'Increase of GRDP in the first quarter on the same period of the previous year.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'quarter',
    observations: ['grdp-growth-q1-2023'],
    related: ['grdp-growth', 'grdp-growth-h1'],
  },
  {
    id: 'grdp-growth-previous-term',
    category: 'economy',
    name: w('Tăng trưởng GRDP bình quân 2016–2020', 'Average GRDP growth 2016–2020'),
    definition: w(
      'Mức tăng GRDP bình quân mỗi năm của giai đoạn năm năm trước nhiệm kỳ.',
      'Average yearly increase of GRDP in the five years before the term.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'term',
    observations: [
      shown(
        'prev-term-growth-plan-review',
        w('Số trong kế hoạch tháng 12/2020, sau Đại hội.', 'Figure of the plan of December 2020, after the congress.'),
      ),
      kept(
        'prev-term-growth-congress',
        w(
          'Số ước nêu tại Đại hội tháng 10/2020; kế hoạch tháng 12/2020 ghi 5,26 %.',
          'Estimate given at the congress in October 2020; the plan of December 2020 gives 5.26%.',
        ),
      ),
    ],
    conflict: w(
      '6,3 % (Đại hội, tháng 10/2020) và 5,26 % (kế hoạch, tháng 12/2020); bảng dùng 5,26 %.',
      '6.3% (congress, October 2020) and 5.26% (plan, December 2020); the board uses 5.26%.',
    ),
    related: ['grdp-growth'],
  },
];
