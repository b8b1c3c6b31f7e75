import { at, gap, kept, line, noFigureFound, row, shown, w } from '../../../scripts/board/notation.mjs';

/** Size of the economy and income. */
export const income = [
  {
    id: 'grdp-per-capita',
    category: 'economy',
    name: w('GRDP bình quân đầu người', 'GRDP per capita'),
    definition: w(
      'GRDP theo giá hiện hành chia cho dân số trung bình của năm.',
      'GRDP at current prices divided by the average population of the year.',
    ),
    unit: 'million-vnd-per-person',
    direction: 'higher',
    frequency: 'annual',
    key: true,
    observations: [
      shown('grdp-pc-2015', w('Nguồn gọi là GDP bình quân đầu người.', 'The source calls it GDP per capita.')),
      shown(
        'grdp-pc-2018',
        w('Đọc qua bản sao bách khoa, độ tin cậy thấp.', 'Read in an encyclopaedia copy, low confidence.'),
      ),
      shown('grdp-pc-2019', w('Số ước tháng 12/2019.', 'Estimate of December 2019.')),
      shown(
        'grdp-pc-2020',
        w(
          'Mốc đầu nhiệm kỳ, số ước nêu tại Đại hội tháng 10/2020.',
          'Start of the term, estimate given at the congress in October 2020.',
        ),
      ),
      gap(
        'grdp-pc-2021-missing',
        '2021',
        'not-found',
        w(
          'Hai mức tăng công bố cho năm 2022 dẫn tới hai giá trị năm 2021 khác nhau nên để trống.',
          'The two increases published for 2022 lead to different values for 2021, so it is left empty.',
        ),
      ),
      'grdp-pc-2022',
      'grdp-pc-2023',
      shown(
        'annual-2024-grdp-pc-final',
        w(
          'Số tổng kết tháng 01/2025, là gốc của kế hoạch năm 2025.',
          'Review of January 2025, the base of the plan for 2025.',
        ),
      ),
      kept(
        'annual-2024-grdp-pc-estimate',
        w(
          'Số ước tháng 12/2024; sau đó tổng kết nêu 93,78.',
          'Estimate of December 2024; the later review gives 93.78.',
        ),
      ),
      kept('seed-grdp-pc-near-double', w('Nhận định bằng lời, không có số.', 'A finding in words, without a number.'), {
        words: w('gần gấp đôi so với đầu nhiệm kỳ', 'nearly double the start of the term'),
      }),
      'grdp-pc-plan-2022',
      kept(
        'annual-2024-grdp-pc-plan',
        w(
          'Được nguồn so với số ước 90,04, không so với 93,78 công bố sau.',
          'Compared by the source with the estimate of 90.04, not with the later 93.78.',
        ),
      ),
      'term-grdp-pc-target',
      'grdp-pc-plan-2025',
      at('long-an', 'delta-grdp-pc-2024-long-an'),
      at('an-giang', 'delta-grdp-pc-2024-an-giang'),
      at('ca-mau', 'delta-grdp-pc-2024-ca-mau'),
      at('soc-trang', 'delta-grdp-pc-2024-soc-trang'),
      kept(
        'delta-grdp-pc-2024-region',
        w(
          'Nguồn gọi là thu nhập bình quân đầu người, chưa chắc cùng khái niệm.',
          'The source calls it income per capita; it may not be the same measure.',
        ),
        {
          referenceArea: 'mekong-delta',
        },
      ),
    ],
    facts: [
      row(w('So với đầu nhiệm kỳ', 'Since start of term'), w('gần gấp đôi', 'nearly doubled')),
      row(w('Ước tháng 12/2024', 'Estimate, Dec 2024'), w('90,04; kế hoạch 88,84', '90.04; plan 88.84')),
    ],
    conflict: w(
      'Năm 2024: 90,04 triệu đồng (ước tháng 12/2024) và 93,78 triệu đồng (tháng 01/2025); bảng dùng 93,78. Kế hoạch 88,84 được so với số ước 90,04. Kế hoạch năm 2025 là 106,44 triệu đồng; nơi khác nêu hơn 106 và 107.',
      '2024: 90.04 million VND (estimate of December 2024) and 93.78 million VND (January 2025); the board uses 93.78. The plan of 88.84 is compared with the estimate of 90.04. The plan for 2025 is 106.44 million VND; given elsewhere as over 106 and as 107.',
    ),
    note: w(
      'Các năm lấy từ những lần công bố khác nhau; năm 2021 để trống.',
      'The years come from different releases; 2021 is left empty.',
    ),
    picture: {
      kind: 'column',
      series: [line('grdp-per-capita', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
    },
    related: ['grdp-per-capita-estimate', 'grdp-per-capita-usd', 'grdp-size', 'grdp-growth'],
  },
  {
    id: 'grdp-per-capita-estimate',
    category: 'economy',
    name: w('GRDP bình quân đầu người, ước tháng 12/2024', 'GRDP per capita, estimate of December 2024'),
    definition: w(
      'Số ước năm 2024 được so với kế hoạch tại kỳ họp ngày 09/12/2024.',
      'Estimate for 2024 that was compared with the plan at the session of 9 Dec 2024.',
    ),
    unit: 'million-vnd-per-person',
    direction: 'higher',
    frequency: 'annual',
    observations: [
      shown(
        'annual-2024-grdp-pc-estimate',
        w('Số ước được nguồn so với kế hoạch.', 'The estimate that the source compares with the plan.'),
      ),
      'annual-2024-grdp-pc-plan',
    ],
    facts: [row(w('So với kế hoạch', 'Against plan'), w('vượt 1,35 %', '1.35% above'))],
    note: w(
      'Tổng kết tháng 01/2025 nêu 93,78 triệu đồng; xem chỉ số chính.',
      'The review of January 2025 gives 93.78 million VND; see the main indicator.',
    ),
    related: ['grdp-per-capita', 'grdp-per-capita-usd'],
  },
  {
    id: 'grdp-per-capita-usd',
    category: 'economy',
    name: w('GRDP bình quân đầu người tính bằng USD', 'GRDP per capita in USD'),
    definition: w('GRDP bình quân đầu người quy đổi sang đô la Mỹ.', 'GRDP per capita converted into US dollars.'),
    unit: 'usd-per-person',
    direction: 'higher',
    frequency: 'annual',
    observations: [
      shown(
        'annual-2024-grdp-pc-usd',
        w(
          'Đi cùng số ước 90,04 triệu đồng tháng 12/2024.',
          'Goes with the estimate of 90.04 million VND of December 2024.',
        ),
      ),
    ],
    related: ['grdp-per-capita'],
  },
  {
    id: 'grdp-size',
    category: 'economy',
    name: w('Quy mô GRDP', 'Size of GRDP'),
    definition: w(
      'Tổng sản phẩm trên địa bàn tỉnh theo giá hiện hành.',
      'Gross regional domestic product at current prices.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'annual',
    observations: [
      shown(
        'grdp-size-2018',
        w('Đọc qua bản sao bách khoa, độ tin cậy thấp.', 'Read in an encyclopaedia copy, low confidence.'),
      ),
      'grdp-size-2020',
      'grdp-size-2021',
      shown('grdp-size-2022', w('Nguồn nêu số xấp xỉ.', 'The source gives an approximate figure.')),
      'grdp-size-2023',
      gap('grdp-size-2024-missing', '2024', 'not-found', noFigureFound),
    ],
    picture: { kind: 'column', series: [line('grdp-size', 'main')], periods: ['2020', '2021', '2022', '2023', '2024'] },
    related: ['grdp-growth', 'grdp-per-capita'],
  },
];
