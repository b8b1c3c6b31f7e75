import { gap, line, onlyTarget, row, w } from '../../../scripts/board/notation.mjs';

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

/** Trade and production. */
export const production = [
  {
    id: 'export-services-term',
    category: 'economy',
    name: w('Xuất khẩu và dịch vụ thu ngoại tệ năm năm', 'Exports and foreign-currency services over five years'),
    definition: w(
      'Kim ngạch xuất khẩu và dịch vụ thu ngoại tệ cộng dồn 2021–2025.',
      'Exports and services earning foreign currency, added up over 2021–2025.',
    ),
    unit: 'million-usd',
    direction: 'higher',
    frequency: 'term',
    observations: ['term-export-target', gap('export-services-term-missing', '2021-2025', 'not-found', onlyTarget)],
    note: w(
      'Tổng kim ngạch xuất nhập khẩu từng năm là chỉ số khác.',
      'The yearly export-import turnover is another indicator.',
    ),
    related: ['trade-turnover', 'trade-services-2020'],
  },
  one(
    'trade-turnover',
    ['annual-2024-trade', 'trade-plan-2025'],
    'million-usd',
    'higher',
    'annual',
    w('Tổng kim ngạch xuất nhập khẩu', 'Export-import turnover'),
    w(
      'Tổng giá trị xuất khẩu và nhập khẩu của tỉnh trong năm.',
      'Total value of exports and imports of the province in the year.',
    ),
    {
      facts: [exceeded2024],
      note: w(
        'Chữ “triệu” trong nguồn bị cắt; kế hoạch năm 2025 xác nhận đơn vị.',
        'The word “million” was cut off in the source; the plan for 2025 confirms the unit.',
      ),
      related: ['export-services-term'],
    },
  ),
  one(
    'trade-services-2020',
    'prev-term-fx',
    'million-usd',
    'higher',
    'once',
    w('Xuất nhập khẩu và dịch vụ thu ngoại tệ năm 2020', 'Trade turnover and foreign-currency services in 2020'),
    w(
      'Kim ngạch xuất nhập khẩu và dịch vụ thu ngoại tệ cuối nhiệm kỳ trước.',
      'Trade turnover and foreign-currency services at the end of the previous term.',
    ),
    {
      facts: [row(w('Chỉ tiêu', 'Target'), w('920', '920'))],
      note: w(
        'Nguồn nêu cùng kết quả nhiệm kỳ; năm được hiểu là năm cuối.',
        'Reported with the results of the term; the year is read as its last.',
      ),
      related: ['trade-turnover', 'export-services-term'],
    },
  ),
  one(
    'retail-sales',
    'annual-2024-retail',
    'billion-vnd',
    'higher',
    'annual',
    w('Tổng mức bán lẻ và doanh thu dịch vụ', 'Retail sales and services'),
    w(
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trong năm.',
      'Retail sales of goods and consumer services in the year.',
    ),
    {
      facts: [row(w('So với 2023', 'Against 2023'), w('tăng 12,15 %', 'up 12.15%'))],
      related: ['retail-growth'],
    },
  ),
  one(
    'retail-growth',
    ['retail-growth-2023', 'retail-growth-2024'],
    'percent',
    'higher',
    'annual',
    w('Mức tăng bán lẻ và dịch vụ', 'Growth of retail and services'),
    w(
      'Mức tăng tổng mức bán lẻ và doanh thu dịch vụ so với năm trước.',
      'Increase of retail sales and services on the previous year.',
    ),
    {
      picture: { kind: 'column', series: [line('retail-growth', 'main')], periods: ['2023', '2024'] },
      related: ['retail-sales'],
    },
  ),
  one(
    'hospitality-growth',
    'annual-2024-hospitality-growth',
    'percent',
    'higher',
    'annual',
    w('Mức tăng lưu trú, ăn uống, lữ hành', 'Growth of lodging, food and travel'),
    w(
      'Mức tăng doanh thu lưu trú, ăn uống và lữ hành so với năm trước.',
      'Increase of revenue in lodging, food and travel on the previous year.',
    ),
    {
      related: ['retail-growth', 'tourist-visits'],
    },
  ),
  one(
    'industrial-production',
    'iip-2023',
    'percent',
    'higher',
    'annual',
    w('Mức tăng chỉ số sản xuất công nghiệp', 'Growth of industrial production'),
    w(
      'Mức tăng chỉ số sản xuất công nghiệp (IIP) cả năm so với năm trước.',
      'Increase of the full-year industrial production index (IIP) on the previous year.',
    ),
    {
      related: ['industrial-production-9m', 'industrial-production-q1', 'manufacturing-growth'],
    },
  ),
  one(
    'industrial-production-9m',
    'iip-9m-2023',
    'percent',
    'higher',
    'quarter',
    w('Mức tăng chỉ số sản xuất công nghiệp chín tháng', 'Growth of industrial production, nine months'),
    w(
      'Mức tăng chỉ số sản xuất công nghiệp chín tháng so với cùng kỳ năm trước.',
      'Increase of the industrial production index in nine months on the same period of the previous year.',
    ),
    {
      related: ['industrial-production'],
    },
  ),
  one(
    'industrial-production-q1',
    'iip-q1-2025',
    'percent',
    'higher',
    'quarter',
    w('Mức tăng chỉ số sản xuất công nghiệp quý I', 'Growth of industrial production, first quarter'),
    w(
      'Mức tăng chỉ số sản xuất công nghiệp quý I so với cùng kỳ năm trước.',
      'Increase of the industrial production index in the first quarter on the same period of the previous year.',
    ),
    {
      related: ['industrial-production'],
    },
  ),
  one(
    'manufacturing-growth',
    'annual-2024-manufacturing-growth',
    'percent',
    'higher',
    'annual',
    w('Mức tăng công nghiệp chế biến, chế tạo', 'Growth of manufacturing'),
    w(
      'Mức tăng của công nghiệp chế biến, chế tạo so với năm trước.',
      'Increase of manufacturing on the previous year.',
    ),
    {
      related: ['growth-zone2', 'power-growth'],
    },
  ),
  one(
    'power-growth',
    'annual-2024-power-growth',
    'percent',
    'higher',
    'annual',
    w('Mức tăng sản xuất và phân phối điện', 'Growth of power production and distribution'),
    w(
      'Mức tăng của ngành sản xuất và phân phối điện so với năm trước.',
      'Increase of power production and distribution on the previous year.',
    ),
    {
      related: ['growth-zone2', 'manufacturing-growth'],
    },
  ),
  one(
    'rice-output',
    'annual-2024-rice',
    'million-tonnes',
    'higher',
    'annual',
    w('Sản lượng lúa', 'Rice output'),
    w('Sản lượng lúa cả năm của tỉnh.', 'Rice output of the province in the year.'),
    {
      facts: [row(w('So với 2023', 'Against 2023'), w('giảm 1,68 %', 'down 1.68%'))],
      related: ['aquatic-output', 'growth-zone1'],
    },
  ),
  one(
    'aquatic-output',
    'annual-2024-aquaculture',
    'tonnes',
    'higher',
    'annual',
    w('Sản lượng thủy sản', 'Aquatic output'),
    w('Sản lượng thủy sản cả năm của tỉnh.', 'Aquatic output of the province in the year.'),
    {
      facts: [row(w('So với 2023', 'Against 2023'), w('tăng 7,12 %', 'up 7.12%'))],
      related: ['rice-output', 'growth-zone1'],
    },
  ),
];
