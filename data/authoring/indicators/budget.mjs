import { gap, kept, line, noFigureFound, row, sameFigure, shown, w } from '../../../scripts/board/notation.mjs';

/** Budget revenue of years, half-years and terms. */
export const budget = [
  {
    id: 'budget-revenue',
    category: 'economy',
    name: w('Thu ngân sách', 'Budget revenue'),
    definition: w(
      'Tổng thu ngân sách nhà nước trên địa bàn tỉnh trong năm.',
      'Total state budget revenue raised in the province in the year.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'annual',
    key: true,
    observations: [
      gap('budget-2020-missing', '2020', 'not-found', noFigureFound),
      shown('budget-2021', w('Nguồn nêu số làm tròn.', 'The source gives a rounded figure.')),
      'budget-2022',
      shown('budget-2023', w('Số ước công bố tháng 12/2023.', 'Estimate announced in December 2023.')),
      shown(
        'budget-2024',
        w('Số tổng kết tháng 01/2025; PLO nêu cùng số.', 'Review of January 2025; PLO gives the same figure.'),
      ),
      kept('seed-budget-2024', sameFigure),
      shown('budget-target-2022', w('Mức phấn đấu nêu năm 2022.', 'An aim stated in 2022.')),
      'budget-plan-2025',
    ],
    facts: [row(w('So với kế hoạch', 'Against plan'), w('vượt 0,27 %', '0.27% above'))],
    conflict: w(
      'Năm 2023 công bố 6.529 tỉ đồng, nhưng mức tăng 23,52 % của năm 2024 ứng với gốc năm 2023 thấp hơn. Bảng giữ 6.529 tỉ đồng và không tự tính tốc độ tăng.',
      '6,529 billion VND was announced for 2023, but the increase of 23.52% given for 2024 implies a lower base for 2023. The board keeps 6,529 billion VND and computes no growth rate of its own.',
    ),
    note: w(
      'Nguồn không nêu số tuyệt đối của kế hoạch năm 2024.',
      'The source does not print the planned amount for 2024.',
    ),
    picture: { kind: 'column', series: [line('budget-revenue', 'main')], periods: ['2021', '2022', '2023', '2024'] },
    related: ['budget-domestic-revenue', 'budget-revenue-h1', 'budget-revenue-term'],
  },
  {
    id: 'budget-domestic-revenue',
    category: 'economy',
    name: w('Thu nội địa', 'Domestic budget revenue'),
    definition: w(
      'Phần thu nội địa trong tổng thu ngân sách trên địa bàn.',
      'Domestic part of the budget revenue raised in the province.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'annual',
    observations: ['budget-2022-domestic'],
    related: ['budget-revenue'],
  },
  {
    id: 'budget-against-estimate',
    category: 'economy',
    name: w('Thu ngân sách so với dự toán', 'Budget revenue against the estimate'),
    definition: w(
      'Thu ngân sách cả năm tính bằng phần trăm dự toán Hội đồng nhân dân tỉnh giao.',
      'Full-year revenue as a percentage of the estimate set by the provincial People’s Council.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'annual',
    observations: ['budget-2022-vs-plan'],
    related: ['budget-revenue'],
  },
  {
    id: 'budget-revenue-h1',
    category: 'economy',
    name: w('Thu ngân sách sáu tháng đầu năm', 'Budget revenue, first half of the year'),
    definition: w(
      'Thu ngân sách nhà nước trên địa bàn trong sáu tháng đầu năm.',
      'State budget revenue raised in the province in the first half of the year.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'half-year',
    observations: ['budget-h1-2024'],
    facts: [row(w('Dự toán trung ương', 'Of central estimate'), w('51,07 %', '51.07%'))],
    related: ['budget-revenue'],
  },
  {
    id: 'budget-revenue-term',
    category: 'economy',
    name: w('Thu ngân sách năm năm', 'Budget revenue over five years'),
    definition: w(
      'Tổng thu ngân sách nhà nước cộng dồn trong một nhiệm kỳ.',
      'State budget revenue added up over a term.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'term',
    observations: [
      'prev-term-budget',
      gap(
        'budget-term-2021-2025-missing',
        '2021-2025',
        'not-comparable',
        w(
          'Thu ngân sách từng năm trên địa bàn là phạm vi khác, không cộng lại để so với chỉ tiêu.',
          'Yearly revenue raised in the area is another measure; it is not added up for the target.',
        ),
      ),
      'term-budget-target',
    ],
    note: w('Nguồn không nêu định nghĩa của chỉ tiêu năm năm.', 'The source does not define the five-year target.'),
    related: ['budget-revenue'],
  },
];
