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

export const business = [
  one('total-investment', ['investment-2022', 'investment-2023', gap('investment-2024-missing', '2024', 'not-found', noFigureFound), 'investment-plan-2025'], 'billion-vnd', 'higher', 'annual', w('Tổng vốn đầu tư toàn xã hội', 'Total social investment'), w('Vốn đầu tư của mọi thành phần trên địa bàn tỉnh trong năm.', 'Investment by all sectors in the province in the year.'), {
    facts: [exceeded2024],
    note: w('Năm 2024 được ghi là vượt kế hoạch, không nêu số.', '2024 is reported as above plan, without a figure.'),
    picture: { kind: 'column', series: [line('total-investment', 'main')], periods: ['2022', '2023', '2024'] },
    related: ['total-investment-term', 'total-investment-h1'],
  }),
  one('total-investment-h1', 'investment-h1-2024', 'billion-vnd', 'higher', 'half-year', w('Tổng vốn đầu tư toàn xã hội sáu tháng đầu năm', 'Total social investment, first half of the year'), w('Vốn đầu tư của mọi thành phần trong sáu tháng đầu năm.', 'Investment by all sectors in the first half of the year.'), {
    facts: [row(w('So với cùng kỳ', 'On the year'), w('tăng 9,84 %', 'up 9.84%'))],
    related: ['total-investment'],
  }),
  one('total-investment-term', ['term-investment-target', gap('total-investment-term-missing', '2021-2025', 'not-found', onlyTarget)], 'billion-vnd', 'higher', 'term', w('Tổng vốn đầu tư toàn xã hội năm năm', 'Total social investment over five years'), w('Vốn đầu tư toàn xã hội cộng dồn 2021–2025.', 'Total social investment added up over 2021–2025.'), {
    note: w('Chỉ tìm thấy số của hai năm 2022 và 2023; không cộng lại để so với chỉ tiêu.', 'Figures were found for 2022 and 2023 only; they are not added up for the target.'),
    related: ['total-investment'],
  }),
  one('trade-turnover', ['annual-2024-trade', 'trade-plan-2025'], 'million-usd', 'higher', 'annual', w('Tổng kim ngạch xuất nhập khẩu', 'Export-import turnover'), w('Tổng giá trị xuất khẩu và nhập khẩu của tỉnh trong năm.', 'Total value of exports and imports of the province in the year.'), {
    facts: [exceeded2024],
    note: w('Chữ “triệu” trong nguồn bị cắt; kế hoạch năm 2025 xác nhận đơn vị.', 'The word “million” was cut off in the source; the plan for 2025 confirms the unit.'),
    related: ['export-services-term'],
  }),
  one('trade-services-2020', 'prev-term-fx', 'million-usd', 'higher', 'once', w('Xuất nhập khẩu và dịch vụ thu ngoại tệ năm 2020', 'Trade turnover and foreign-currency services in 2020'), w('Kim ngạch xuất nhập khẩu và dịch vụ thu ngoại tệ cuối nhiệm kỳ trước.', 'Trade turnover and foreign-currency services at the end of the previous term.'), {
    facts: [row(w('Chỉ tiêu', 'Target'), w('920', '920'))],
    note: w('Nguồn nêu cùng kết quả nhiệm kỳ; năm được hiểu là năm cuối.', 'Reported with the results of the term; the year is read as its last.'),
    related: ['trade-turnover', 'export-services-term'],
  }),
  one('retail-sales', 'annual-2024-retail', 'billion-vnd', 'higher', 'annual', w('Tổng mức bán lẻ và doanh thu dịch vụ', 'Retail sales and services'), w('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trong năm.', 'Retail sales of goods and consumer services in the year.'), {
    facts: [row(w('So với 2023', 'On 2023'), w('tăng 12,15 %', 'up 12.15%'))],
    related: ['retail-growth'],
  }),
  one('retail-growth', ['retail-growth-2023', 'retail-growth-2024'], 'percent', 'higher', 'annual', w('Mức tăng bán lẻ và dịch vụ', 'Growth of retail and services'), w('Mức tăng tổng mức bán lẻ và doanh thu dịch vụ so với năm trước.', 'Increase of retail sales and services on the previous year.'), {
    picture: { kind: 'column', series: [line('retail-growth', 'main')], periods: ['2023', '2024'] },
    related: ['retail-sales'],
  }),
  one('hospitality-growth', 'annual-2024-hospitality-growth', 'percent', 'higher', 'annual', w('Mức tăng lưu trú, ăn uống, lữ hành', 'Growth of lodging, food and travel'), w('Mức tăng doanh thu lưu trú, ăn uống và lữ hành so với năm trước.', 'Increase of revenue in lodging, food and travel on the previous year.'), {
    related: ['retail-growth', 'tourist-visits'],
  }),
  one('new-enterprises', 'annual-2024-new-enterprises', 'enterprises', 'higher', 'annual', w('Doanh nghiệp thành lập mới', 'Newly registered enterprises'), w('Số doanh nghiệp đăng ký thành lập mới trong năm.', 'Enterprises newly registered in the year.'), {
    facts: [row(w('So với 2023', 'On 2023'), w('tăng hơn 45 %', 'up over 45%'))],
    related: ['new-enterprise-capital', 'new-enterprises-h1', 'new-enterprises-q1', 'operating-enterprises'],
  }),
  one('new-enterprise-capital', 'annual-2024-new-enterprise-capital', 'billion-vnd', 'higher', 'annual', w('Vốn đăng ký của doanh nghiệp mới', 'Registered capital of new enterprises'), w('Tổng vốn đăng ký của doanh nghiệp thành lập mới trong năm.', 'Total registered capital of enterprises newly set up in the year.'), {
    facts: [row(w('So với 2023', 'On 2023'), w('tăng gần 28 %', 'up nearly 28%'))],
    related: ['new-enterprises'],
  }),
  one('new-enterprises-h1', 'new-enterprises-h1-2024', 'enterprises', 'higher', 'half-year', w('Doanh nghiệp mới sáu tháng đầu năm', 'New enterprises, first half of the year'), w('Số doanh nghiệp thành lập mới trong sáu tháng đầu năm.', 'Enterprises set up in the first half of the year.'), {
    facts: [row(w('Vốn đăng ký', 'Capital'), w('2.530 tỉ đồng', '2,530 bn VND'))],
    related: ['new-enterprises'],
  }),
  one('new-enterprises-q1', 'new-enterprises-q1-2025', 'enterprises', 'higher', 'quarter', w('Hồ sơ doanh nghiệp mới quý I', 'New registrations, first quarter'), w('Số hồ sơ đăng ký thành lập mới trong quý I.', 'Registrations of new enterprises in the first quarter.'), {
    facts: [row(w('Vốn đăng ký', 'Capital'), w('1.129 tỉ đồng', '1,129 bn VND'))],
    related: ['new-enterprises'],
  }),
  one('operating-enterprises', 'enterprises-operating-q1-2025', 'enterprises', 'higher', 'quarter', w('Doanh nghiệp đang hoạt động', 'Operating enterprises'), w('Số doanh nghiệp còn hoạt động trên địa bàn tỉnh.', 'Enterprises in operation in the province.'), {
    facts: [exceeded2024],
    note: w('Chỉ tiêu năm 2024 tính doanh nghiệp đang hoạt động và có kê khai thuế; nguồn không nêu số.', 'The 2024 target counts operating enterprises that declare tax; the source gives no figure.'),
    related: ['new-enterprises'],
  }),
  one('industrial-production', 'iip-2023', 'percent', 'higher', 'annual', w('Chỉ số sản xuất công nghiệp', 'Industrial production index'), w('Mức tăng chỉ số sản xuất công nghiệp (IIP) cả năm so với năm trước.', 'Increase of the full-year industrial production index (IIP) on the previous year.'), {
    related: ['industrial-production-9m', 'industrial-production-q1', 'manufacturing-growth'],
  }),
  one('industrial-production-9m', 'iip-9m-2023', 'percent', 'higher', 'quarter', w('Chỉ số sản xuất công nghiệp chín tháng', 'Industrial production index, nine months'), w('Mức tăng chỉ số sản xuất công nghiệp chín tháng so với cùng kỳ năm trước.', 'Increase of the industrial production index in nine months on the same period of the previous year.'), {
    related: ['industrial-production'],
  }),
  one('industrial-production-q1', 'iip-q1-2025', 'percent', 'higher', 'quarter', w('Chỉ số sản xuất công nghiệp quý I', 'Industrial production index, first quarter'), w('Mức tăng chỉ số sản xuất công nghiệp quý I so với cùng kỳ năm trước.', 'Increase of the industrial production index in the first quarter on the same period of the previous year.'), {
    related: ['industrial-production'],
  }),
  one('manufacturing-growth', 'annual-2024-manufacturing-growth', 'percent', 'higher', 'annual', w('Mức tăng công nghiệp chế biến, chế tạo', 'Growth of manufacturing'), w('Mức tăng của công nghiệp chế biến, chế tạo so với năm trước.', 'Increase of manufacturing on the previous year.'), {
    related: ['growth-zone2', 'power-growth'],
  }),
  one('power-growth', 'annual-2024-power-growth', 'percent', 'higher', 'annual', w('Mức tăng sản xuất và phân phối điện', 'Growth of power production and distribution'), w('Mức tăng của ngành sản xuất và phân phối điện so với năm trước.', 'Increase of power production and distribution on the previous year.'), {
    related: ['growth-zone2', 'manufacturing-growth'],
  }),
  one('rice-output', 'annual-2024-rice', 'million-tonnes', 'higher', 'annual', w('Sản lượng lúa', 'Rice output'), w('Sản lượng lúa cả năm của tỉnh.', 'Rice output of the province in the year.'), {
    facts: [row(w('So với 2023', 'On 2023'), w('giảm 1,68 %', 'down 1.68%'))],
    related: ['aquatic-output', 'growth-zone1'],
  }),
  one('aquatic-output', 'annual-2024-aquaculture', 'tonnes', 'higher', 'annual', w('Sản lượng thủy sản', 'Aquatic output'), w('Sản lượng thủy sản cả năm của tỉnh.', 'Aquatic output of the province in the year.'), {
    facts: [row(w('So với 2023', 'On 2023'), w('tăng 7,12 %', 'up 7.12%'))],
    related: ['rice-output', 'growth-zone1'],
  }),
  one('investment-approvals', 'investment-approvals-q1-2025', 'projects', 'higher', 'quarter', w('Dự án được cấp chủ trương đầu tư', 'Projects with investment approval'), w('Số dự án đã được cấp chủ trương đầu tư, lũy kế.', 'Projects given investment approval, cumulative.'), {
    facts: [row(w('Tổng vốn', 'Total capital'), w('197.917 tỉ đồng', '197,917 bn VND'))],
    related: ['fdi-projects', 'projects-behind-schedule'],
  }),
  one('fdi-projects', 'fdi-projects-q1-2025', 'projects', 'higher', 'quarter', w('Dự án FDI', 'FDI projects'), w('Số dự án đầu tư trực tiếp nước ngoài của tỉnh.', 'Foreign direct investment projects of the province.'), {
    related: ['investment-approvals'],
  }),
  one('projects-behind-schedule', 'projects-behind-2025', 'projects', 'lower', 'once', w('Dự án đầu tư chậm tiến độ', 'Investment projects behind schedule'), w('Số dự án đầu tư chậm tiến độ theo báo cáo tháng 3/2025.', 'Investment projects behind schedule as reported in March 2025.'), {
    facts: [row(w('Vốn ngoài ngân sách', 'Outside the budget'), w('42 dự án', '42 projects'))],
    related: ['investment-approvals'],
  }),
];
