import { at, gap, kept, line, noFigureFound, row, shown, w } from '../../../scripts/board/notation.mjs';

/** Poverty by the standards in force; series by different standards are never joined. */
export const poverty = [
  {
    id: 'poverty-rate',
    category: 'society',
    name: w('Tỉ lệ hộ nghèo', 'Poverty rate'),
    definition: w(
      'Tỉ lệ hộ nghèo trong tổng số hộ theo chuẩn nghèo đa chiều giai đoạn 2022–2025.',
      'Poor households as a share of all households, by the multidimensional standard of 2022–2025.',
    ),
    unit: 'percent',
    direction: 'lower',
    frequency: 'annual',
    key: true,
    observations: [
      gap('poverty-2021-missing', '2021', 'not-found', noFigureFound),
      shown(
        'poverty-2022-end',
        w(
          'Nêu vào đầu năm 2023, ứng với rà soát cuối năm 2022.',
          'Stated in early 2023, so the review at the end of 2022.',
        ),
      ),
      gap(
        'poverty-2023-missing',
        '2023',
        'not-found',
        w(
          'Không tìm thấy số rà soát; con số khoảng 4 % trong một bài phát biểu không dùng được.',
          'No review figure was found; the figure of about 4% in a speech cannot be used.',
        ),
      ),
      kept(
        'poverty-2004-2024',
        w(
          'Số làm tròn trong bài phát biểu đầu năm 2024, không phải số rà soát.',
          'A rounded figure in a speech of early 2024, not a review figure.',
        ),
      ),
      shown('annual-2024-poverty', w('Số tổng kết tháng 01/2025.', 'Review of January 2025.')),
      kept(
        'seed-poverty-below-national',
        w('Nhận định bằng lời, khớp với 1,48 % và 1,93 %.', 'A finding in words, in line with 1.48% and 1.93%.'),
        {
          words: w('lần đầu thấp hơn bình quân cả nước', 'below the national average for the first time'),
        },
      ),
      at('viet-nam', 'poverty-nation-2022'),
      at('viet-nam', 'poverty-nation-2023', { because: w('Đọc ở trang thứ cấp.', 'Read on a secondary page.') }),
      at('viet-nam', 'poverty-nation-2024'),
    ],
    facts: [
      row(w('Cả nước, 2024', 'Viet Nam, 2024'), w('1,93 %', '1.93%')),
      row(w('So với cả nước', 'Against the nation'), w('lần đầu thấp hơn', 'below, first time')),
    ],
    conflict: w(
      'Chuẩn nghèo đổi từ năm 2022: số theo chuẩn cũ (3,1 % năm 2020) là chỉ số riêng, không nối với chuỗi này.',
      'The poverty standard changed in 2022: figures by the old standard (3.1% in 2020) form an indicator of their own and are not joined to this series.',
    ),
    note: w(
      'Kế hoạch năm 2024 được ghi là vượt, không nêu mức.',
      'The 2024 plan is reported as exceeded, without its level.',
    ),
    picture: {
      kind: 'line',
      series: [line('poverty-rate', 'main'), line('poverty-rate', 'reference', { referenceArea: 'viet-nam' })],
      periods: ['2022', '2023', '2024'],
    },
    related: ['poverty-rate-old-standard', 'near-poor-rate', 'poor-households', 'great-unity-houses'],
  },
  {
    id: 'poverty-rate-old-standard',
    category: 'society',
    name: w('Tỉ lệ hộ nghèo theo chuẩn cũ', 'Poverty rate by the old standard'),
    definition: w('Tỉ lệ hộ nghèo theo chuẩn giai đoạn 2016–2020.', 'Poverty rate by the standard of 2016–2020.'),
    unit: 'percent',
    direction: 'lower',
    frequency: 'annual',
    observations: [
      kept(
        'poverty-2015',
        w(
          'Chuẩn nghèo giai đoạn 2011–2015, không so được với năm 2020.',
          'Poverty line of 2011–2015, not comparable with 2020.',
        ),
      ),
      shown('poverty-2020', w('Chuẩn nghèo giai đoạn 2016–2020.', 'Poverty line of 2016–2020.')),
      at('viet-nam', 'poverty-nation-2020', {
        because: w('Số ước, nguồn ghi dưới mức này.', 'An estimate; the source says below this level.'),
      }),
    ],
    note: w(
      'Năm 2015 theo chuẩn cũ hơn; không nối với chuỗi từ năm 2022.',
      '2015 follows an older line; neither is joined to the series from 2022.',
    ),
    related: ['poverty-rate'],
  },
  {
    id: 'near-poor-rate',
    category: 'society',
    name: w('Tỉ lệ hộ cận nghèo', 'Near-poor rate'),
    definition: w(
      'Tỉ lệ hộ cận nghèo trong tổng số hộ theo chuẩn giai đoạn 2022–2025.',
      'Near-poor households as a share of all households, by the standard of 2022–2025.',
    ),
    unit: 'percent',
    direction: 'lower',
    frequency: 'annual',
    observations: ['poverty-near-2022-end'],
    facts: [row(w('Số hộ', 'Households'), w('7.426', '7,426'))],
    related: ['poverty-rate', 'poor-households'],
  },
  {
    id: 'poor-households',
    category: 'society',
    name: w('Số hộ nghèo', 'Poor households'),
    definition: w('Số hộ nghèo theo rà soát cuối năm 2022.', 'Poor households in the review at the end of 2022.'),
    unit: 'households',
    direction: 'lower',
    frequency: 'annual',
    observations: ['poverty-households-2023'],
    related: ['poverty-rate', 'near-poor-rate'],
  },
  {
    id: 'poverty-yearly-fall',
    category: 'society',
    name: w('Mức giảm nghèo bình quân mỗi năm', 'Average yearly fall of poverty'),
    definition: w(
      'Mức giảm tỉ lệ hộ nghèo bình quân mỗi năm của nửa đầu nhiệm kỳ.',
      'Average yearly fall of the poverty rate in the first half of the term.',
    ),
    unit: 'percentage-points',
    direction: 'higher',
    frequency: 'term',
    observations: ['poverty-yearly-fall'],
    related: ['poverty-rate'],
  },
];
