import { gap, line, noFigureFound, onlyTarget, row, w } from '../../../scripts/board/notation.mjs';

const one = (id, fact, unit, direction, frequency, name, definition, more = {}) => ({
  id,
  category: 'economy',
  name,
  definition,
  unit,
  direction,
  frequency,
  observations: [fact].flat(),
  ...more,
});

const exceeded2024 = row(w('Chỉ tiêu năm 2024', '2024 target'), w('vượt', 'exceeded'));

/** Investment and enterprises. */
export const investment = [
  one(
    'total-investment',
    [
      'investment-2022',
      'investment-2023',
      gap('investment-2024-missing', '2024', 'not-found', noFigureFound),
      'investment-plan-2025',
    ],
    'billion-vnd',
    'higher',
    'annual',
    w('Tổng vốn đầu tư toàn xã hội', 'Total social investment'),
    w(
      'Vốn đầu tư của mọi thành phần kinh tế trên địa bàn tỉnh trong năm.',
      'Investment by all sectors in the province in the year.',
    ),
    {
      facts: [exceeded2024],
      note: w('Năm 2024 được ghi là vượt kế hoạch, không nêu số.', '2024 is reported as above plan, without a figure.'),
      picture: { kind: 'column', series: [line('total-investment', 'main')], periods: ['2022', '2023', '2024'] },
      related: ['total-investment-term', 'total-investment-h1'],
    },
  ),
  one(
    'total-investment-h1',
    'investment-h1-2024',
    'billion-vnd',
    'higher',
    'half-year',
    w('Tổng vốn đầu tư toàn xã hội sáu tháng đầu năm', 'Total social investment, first half of the year'),
    w(
      'Vốn đầu tư của mọi thành phần kinh tế trong sáu tháng đầu năm.',
      'Investment by all sectors in the first half of the year.',
    ),
    {
      facts: [row(w('So với cùng kỳ', 'On the year'), w('tăng 9,84 %', 'up 9.84%'))],
      related: ['total-investment'],
    },
  ),
  one(
    'total-investment-term',
    ['term-investment-target', gap('total-investment-term-missing', '2021-2025', 'not-found', onlyTarget)],
    'billion-vnd',
    'higher',
    'term',
    w('Tổng vốn đầu tư toàn xã hội năm năm', 'Total social investment over five years'),
    w('Vốn đầu tư toàn xã hội cộng dồn 2021–2025.', 'Total social investment added up over 2021–2025.'),
    {
      note: w(
        'Chỉ tìm thấy số của hai năm 2022 và 2023; không cộng lại để so với chỉ tiêu.',
        'Figures were found for 2022 and 2023 only; they are not added up for the target.',
      ),
      related: ['total-investment'],
    },
  ),
  one(
    'new-enterprises',
    'annual-2024-new-enterprises',
    'enterprises',
    'higher',
    'annual',
    w('Doanh nghiệp thành lập mới', 'Newly registered enterprises'),
    w('Số doanh nghiệp đăng ký thành lập mới trong năm.', 'Enterprises newly registered in the year.'),
    {
      facts: [row(w('So với 2023', 'Against 2023'), w('tăng hơn 45 %', 'up over 45%'))],
      related: ['new-enterprise-capital', 'new-enterprises-h1', 'new-enterprises-q1', 'operating-enterprises'],
    },
  ),
  one(
    'new-enterprise-capital',
    'annual-2024-new-enterprise-capital',
    'billion-vnd',
    'higher',
    'annual',
    w('Vốn đăng ký của doanh nghiệp mới', 'Registered capital of new enterprises'),
    w(
      'Tổng vốn đăng ký của doanh nghiệp thành lập mới trong năm.',
      'Total registered capital of enterprises newly set up in the year.',
    ),
    {
      facts: [row(w('So với 2023', 'Against 2023'), w('tăng gần 28 %', 'up nearly 28%'))],
      related: ['new-enterprises'],
    },
  ),
  one(
    'new-enterprises-h1',
    'new-enterprises-h1-2024',
    'enterprises',
    'higher',
    'half-year',
    w('Doanh nghiệp mới sáu tháng đầu năm', 'New enterprises, first half of the year'),
    w('Số doanh nghiệp thành lập mới trong sáu tháng đầu năm.', 'Enterprises set up in the first half of the year.'),
    {
      facts: [row(w('Vốn đăng ký', 'Capital'), w('2.530 tỉ đồng', '2,530 bn VND'))],
      related: ['new-enterprises'],
    },
  ),
  one(
    'new-enterprises-q1',
    'new-enterprises-q1-2025',
    'enterprises',
    'higher',
    'quarter',
    w('Hồ sơ doanh nghiệp mới quý I', 'New registrations, first quarter'),
    w('Số hồ sơ đăng ký thành lập mới trong quý I.', 'Registrations of new enterprises in the first quarter.'),
    {
      facts: [row(w('Vốn đăng ký', 'Capital'), w('1.129 tỉ đồng', '1,129 bn VND'))],
      related: ['new-enterprises'],
    },
  ),
  one(
    'operating-enterprises',
    'enterprises-operating-q1-2025',
    'enterprises',
    'higher',
    'quarter',
    w('Doanh nghiệp đang hoạt động', 'Operating enterprises'),
    w('Số doanh nghiệp còn hoạt động trên địa bàn tỉnh.', 'Enterprises in operation in the province.'),
    {
      facts: [exceeded2024],
      note: w(
        'Chỉ tiêu năm 2024 tính doanh nghiệp đang hoạt động và có kê khai thuế; nguồn không nêu số.',
        'The 2024 target counts operating enterprises that declare tax; the source gives no figure.',
      ),
      related: ['new-enterprises'],
    },
  ),
  one(
    'investment-approvals',
    'investment-approvals-q1-2025',
    'projects',
    'higher',
    'quarter',
    w('Dự án được cấp chủ trương đầu tư', 'Projects with investment approval'),
    w('Số dự án đã được cấp chủ trương đầu tư, lũy kế.', 'Projects given investment approval, cumulative.'),
    {
      facts: [row(w('Tổng vốn', 'Total capital'), w('197.917 tỉ đồng', '197,917 bn VND'))],
      related: ['fdi-projects', 'projects-behind-schedule'],
    },
  ),
  one(
    'fdi-projects',
    'fdi-projects-q1-2025',
    'projects',
    'higher',
    'quarter',
    w('Dự án FDI', 'FDI projects'),
    w('Số dự án đầu tư trực tiếp nước ngoài của tỉnh.', 'Foreign direct investment projects of the province.'),
    {
      related: ['investment-approvals'],
    },
  ),
  one(
    'projects-behind-schedule',
    'projects-behind-2025',
    'projects',
    'lower',
    'once',
    w('Dự án đầu tư chậm tiến độ', 'Investment projects behind schedule'),
    w(
      'Số dự án đầu tư chậm tiến độ theo báo cáo tháng 3/2025.',
      'Investment projects behind schedule as reported in March 2025.',
    ),
    {
      facts: [row(w('Vốn ngoài ngân sách', 'Outside the budget'), w('42 dự án', '42 projects'))],
      related: ['investment-approvals'],
    },
  ),
];
