import { at, kept, line, row, sameFigure, shown, w } from '../../../scripts/board/notation.mjs';

const unclear = w(
  'PLO viết mức tăng 8,76 % vượt chỉ tiêu nhiệm kỳ, rồi nêu 11,53 % mà không rõ nghĩa. Các cách hiểu: a) đó là chỉ tiêu nhiệm kỳ, nhưng Đại hội đặt 6,5–7 % và 8,76 % không vượt 11,53 %; b) đó là mức tăng bình quân của một số năm, câu văn thiếu chủ ngữ, chưa kiểm chứng được; c) đó là tỉ lệ vượt của một chỉ tiêu khác, không tìm thấy cặp số phù hợp; d) đó là kế hoạch tăng trưởng khu vực II năm 2020, cũng là 11,53 %. Không dùng làm chỉ tiêu hay số thực hiện.',
  'PLO writes that growth of 8.76% exceeded the term target and then gives 11.53% without a clear meaning. Readings: a) it is the term target, but the congress set 6.5–7% and 8.76% does not exceed 11.53%; b) it is the average growth of some years and the subject of the sentence was dropped, not verified; c) it is the percentage by which another target was exceeded, no matching pair of figures was found; d) it is the 2020 plan for growth of zone II, also 11.53%. Not used as a target or an actual.',
);

const provinces2024 = ['tra-vinh', 'long-an', 'an-giang', 'ca-mau', 'soc-trang', 'tien-giang'];

export const growth = [
  {
    id: 'grdp-growth',
    category: 'economy',
    name: w('Tăng trưởng GRDP', 'GRDP growth'),
    definition: w(
      'Mức tăng của tổng sản phẩm trên địa bàn (GRDP) so với năm trước, theo giá so sánh.',
      'Increase of gross regional domestic product (GRDP) on the previous year, at constant prices.',
    ),
    unit: 'percent',
    direction: 'higher',
    frequency: 'annual',
    key: true,
    observations: [
      shown(
        'grdp-growth-2018',
        w('Đọc qua bản sao bách khoa, độ tin cậy thấp.', 'Read in an encyclopaedia copy, low confidence.'),
      ),
      shown(
        'grdp-growth-2019',
        w('Số ước tháng 12/2019, chưa có số chính thức.', 'Estimate of December 2019; no final figure was found.'),
      ),
      'grdp-growth-2020',
      shown(
        'grdp-growth-2021-revised',
        w(
          'Số được dùng trong các bài năm 2023, sau số ước 3,08 %.',
          'Used in sources of 2023, after the estimate of 3.08%.',
        ),
      ),
      kept(
        'grdp-growth-2021',
        w(
          'Số ước tháng 12/2021; các nguồn năm 2023 ghi 3,28 %.',
          'Estimate of December 2021; sources of 2023 give 3.28%.',
        ),
      ),
      'grdp-growth-2022',
      'grdp-growth-2023',
      shown(
        'grdp-growth-2024',
        w(
          'Số tổng kết tháng 01/2025; Tỉnh ủy (PLO) và số ước tháng 12/2024 cũng nêu mức này.',
          'Figure of the January 2025 review; the Party Committee (PLO) and the estimate of December 2024 give the same.',
        ),
      ),
      kept('seed-grdp-growth-2024', sameFigure),
      kept(
        'annual-2024-growth-actual',
        w(
          'Số ước tại kỳ họp ngày 09/12/2024, bằng số tổng kết sau đó.',
          'Estimate at the session of 9 Dec 2024, equal to the later figure.',
        ),
      ),
      kept(
        'annual-2024-growth-report-alt',
        w(
          'Báo cáo của Ủy ban nhân dân tỉnh do Báo Công lý dẫn tại cùng kỳ họp; các nguồn còn lại nêu 8,76 %.',
          'People’s Committee report quoted by Báo Công lý for the same session; the other sources give 8.76%.',
        ),
      ),
      kept('seed-growth-11-53-phrase', unclear, { scenario: 'actual', missing: 'unclear-in-source' }),
      'grdp-growth-plan-2022',
      'grdp-growth-plan-2023',
      'annual-2024-growth-plan',
      shown(
        'grdp-growth-plan-2025-raised',
        w('Kế hoạch đã nâng lên, tháng 01/2025.', 'The raised plan of January 2025.'),
      ),
      kept(
        'grdp-growth-plan-2025-first',
        w(
          'Kế hoạch ban đầu, tháng 12/2024; sau đó nâng lên 10,14 %.',
          'The first plan of December 2024; later raised to 10.14%.',
        ),
      ),
      shown(
        'term-growth-target',
        w('Chỉ tiêu bình quân mỗi năm do Đại hội XIV đặt ra.', 'Average a year, set by the XIV congress.'),
      ),
      kept(
        'term-mid-strategy-growth',
        w(
          'Định hướng tháng 11/2021, sau Đại hội; chỉ tiêu nhiệm kỳ là 6,5–7 %.',
          'Orientation of November 2021, after the congress; the term target is 6.5–7%.',
        ),
      ),
      at('viet-nam', 'gdp-growth-nation-2021'),
      at('viet-nam', 'gdp-growth-nation-2022', {
        because: w(
          'Bản dịch có chỗ lỗi; con số là của cả nước.',
          'A translated page with a garbled passage; the figure is that of the country.',
        ),
      }),
      at('viet-nam', 'gdp-growth-nation-2023', {
        because: w('Nguồn ghi hơn mức này một chút.', 'The source says just over this level.'),
      }),
      at('viet-nam', 'gdp-growth-nation-2024'),
      at('mekong-delta', 'delta-growth-2024-region'),
      ...provinces2024.map((area) => at(area, `delta-growth-2024-${area}`)),
    ],
    facts: [row(w('Thứ hạng ĐBSCL', 'Mekong Delta rank'), w('thứ 2', '2nd'))],
    conflict: w(
      'Năm 2024: 8,76 % ở các nguồn, riêng báo cáo do Báo Công lý dẫn ghi 7,6 %; bảng dùng 8,76 %. Năm 2021: 3,08 % (tháng 12/2021) và 3,28 % (nguồn năm 2023); bảng dùng 3,28 %. Kế hoạch 2025: 8,8 % (tháng 12/2024), nâng lên 10,14 % (tháng 01/2025). Con số 11,53 % trong bài của PLO không rõ nghĩa nên không dùng làm chỉ tiêu hay số thực hiện.',
      '2024: 8.76% in most sources, 7.6% in the report quoted by Báo Công lý; the board uses 8.76%. 2021: 3.08% (December 2021) and 3.28% (sources of 2023); the board uses 3.28%. Plan for 2025: 8.8% (December 2024), raised to 10.14% (January 2025). The 11.53% in the PLO article has no clear meaning and is used neither as target nor as actual.',
    ),
    note: w(
      'So sánh với cả nước dùng tăng trưởng GDP. Số các tỉnh năm 2024 mới tìm thấy cho một phần của vùng.',
      'The national comparison is GDP growth. Figures of the provinces for 2024 were found for part of the region only.',
    ),
    picture: {
      kind: 'column',
      series: [line('grdp-growth', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
      plan: true,
    },
    related: ['growth-rank-delta', 'growth-rank-nation', 'growth-zone2', 'grdp-growth-h1'],
  },
];
