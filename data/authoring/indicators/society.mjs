import { gap, kept, line, noFigureFound, onlyTarget, row, shown, w } from '../../../scripts/board/notation.mjs';

const inWordsOnly = w(
  'Nguồn nêu kết quả bằng lời, không có số.',
  'The source gives the result in words, without a number.',
);

const annualTarget = (id, fact, vi, en) => ({
  id,
  category: 'society',
  name: w(`Chỉ tiêu năm 2024: ${vi}`, `2024 target: ${en}`),
  definition: w(
    `Kết quả thực hiện chỉ tiêu về ${vi} năm 2024, nêu bằng lời.`,
    `Result of the 2024 target on ${en}, stated in words.`,
  ),
  unit: 'words',
  direction: 'neutral',
  frequency: 'once',
  observations: [shown(fact, undefined, { words: w('vượt kế hoạch', 'above plan') })],
  note: inWordsOnly,
});

const congressTarget = (id, fact, unit, name, definition, period) => ({
  id,
  category: 'society',
  name,
  definition,
  unit,
  direction: 'higher',
  frequency: 'term',
  observations: [fact, gap(`${id}-missing`, period, 'not-found', onlyTarget)],
});

export const society = [
  {
    id: 'great-unity-houses',
    category: 'society',
    name: w('Nhà đại đoàn kết hoàn thành', 'Great-unity houses completed'),
    definition: w(
      'Số nhà đại đoàn kết xây xong và bàn giao cho hộ khó khăn về nhà ở.',
      'Great-unity houses built and handed over to households in need of housing.',
    ),
    unit: 'houses',
    direction: 'higher',
    frequency: 'once',
    key: true,
    milestone: true,
    observations: [
      shown(
        'houses-1400-handover',
        w('Ngày bàn giao; phần lớn xây trong năm 2023.', 'Day of the hand-over; most were built in 2023.'),
      ),
      kept(
        'seed-houses-1400',
        w(
          'PLO xếp vào năm 2024; nhà được bàn giao ngày 01/01/2024.',
          'PLO lists them under 2024; they were handed over on 1 Jan 2024.',
        ),
      ),
    ],
    facts: [row(w('Giá trị', 'Value'), w('hơn 70 tỉ đồng', 'over 70 bn VND'))],
    conflict: w(
      'PLO ghi 1.400 căn trong kết quả năm 2024; nguồn khác cho biết bàn giao ngày 01/01/2024 sau hơn sáu tháng xây dựng. Bảng ghi theo ngày bàn giao.',
      'PLO counts the 1,400 houses under 2024; other sources say they were handed over on 1 Jan 2024 after more than six months of building. The board dates them by the hand-over.',
    ),
    picture: {
      kind: 'icon-array',
      series: [line('great-unity-houses', 'main')],
      periods: ['2024-01-01'],
      perIcon: 100,
      icon: 'house',
    },
    related: ['great-unity-houses-value', 'temporary-housing', 'poverty-rate'],
  },
  {
    id: 'great-unity-houses-value',
    category: 'society',
    name: w('Giá trị 1.400 căn nhà đại đoàn kết', 'Value of the 1,400 great-unity houses'),
    definition: w(
      'Tổng giá trị các căn nhà bàn giao ngày 01/01/2024.',
      'Total value of the houses handed over on 1 Jan 2024.',
    ),
    unit: 'billion-vnd',
    direction: 'neutral',
    frequency: 'once',
    observations: ['houses-1400-value'],
    related: ['great-unity-houses'],
  },
  {
    id: 'temporary-housing',
    category: 'society',
    name: w('Xóa nhà tạm, nhà dột nát', 'Removal of temporary and dilapidated houses'),
    definition: w(
      'Kết quả xóa nhà tạm, nhà dột nát, nêu bằng lời.',
      'Result of removing temporary and dilapidated houses, stated in words.',
    ),
    unit: 'words',
    direction: 'neutral',
    frequency: 'once',
    observations: [shown('seed-temp-housing', undefined, { words: w('cơ bản xóa xong', 'basically complete') })],
    facts: [row(w('Đầu năm 2025', 'Early 2025'), w('2.604 hộ cần hỗ trợ', '2,604 still in need'))],
    conflict: w(
      'PLO (27/01/2025) viết cơ bản không còn nhà tạm, nhà dột nát; Báo Hậu Giang đầu năm 2025 nêu 2.604 hộ cần hỗ trợ. Bảng dẫn cả hai.',
      'PLO (27 Jan 2025) says temporary and dilapidated houses are basically gone; Báo Hậu Giang gives 2,604 households in need in early 2025. The board quotes both.',
    ),
    related: ['housing-need', 'great-unity-houses', 'poverty-rate'],
  },
  {
    id: 'housing-need',
    category: 'society',
    name: w('Hộ cần hỗ trợ nhà ở năm 2025', 'Households to be helped with housing in 2025'),
    definition: w(
      'Số hộ được đưa vào chương trình xóa nhà tạm, nhà dột nát năm 2025.',
      'Households in the 2025 programme against temporary and dilapidated houses.',
    ),
    unit: 'households',
    direction: 'neutral',
    frequency: 'once',
    observations: ['housing-need-2025', gap('housing-need-done-missing', '2025', 'not-found', noFigureFound)],
    related: ['temporary-housing', 'great-unity-houses'],
  },
  {
    id: 'health-insurance',
    category: 'society',
    name: w('Tỉ lệ tham gia bảo hiểm y tế', 'Health insurance coverage'),
    definition: w('Tỉ lệ dân số có thẻ bảo hiểm y tế.', 'Share of the population covered by health insurance.'),
    unit: 'percent',
    direction: 'higher',
    frequency: 'annual',
    observations: ['health-insurance-2018', 'health-insurance-2020'],
    note: w(
      'Số năm 2018 tính đến tháng 9/2018; chưa tìm thấy số sau năm 2020.',
      'The figure for 2018 is as of September 2018; none was found after 2020.',
    ),
  },
  congressTarget(
    'trained-workers',
    'term-trained-workers-target',
    'percent',
    w('Lao động qua đào tạo', 'Trained workers'),
    w('Tỉ lệ lao động đã qua đào tạo trong tổng số lao động.', 'Share of workers who have had training.'),
    '2025',
  ),
  congressTarget(
    'jobs-created',
    'term-jobs-target',
    'jobs',
    w('Lao động được tạo việc làm', 'Jobs created'),
    w('Số lao động được tạo việc làm trong cả nhiệm kỳ.', 'Workers given jobs over the whole term.'),
    '2021-2025',
  ),
  congressTarget(
    'schools-national-standard',
    'term-schools-target',
    'percent',
    w('Trường đạt chuẩn quốc gia', 'Schools at national standard'),
    w('Tỉ lệ trường học đạt chuẩn quốc gia.', 'Share of schools that meet the national standard.'),
    '2025',
  ),
  annualTarget('population-2024', 'annual-2024-status-population', 'dân số', 'population'),
  annualTarget('labour-2024', 'annual-2024-status-labour', 'lao động', 'labour'),
  annualTarget('education-2024', 'annual-2024-status-education', 'giáo dục', 'education'),
  annualTarget('health-2024', 'annual-2024-status-health', 'y tế', 'health'),
];
