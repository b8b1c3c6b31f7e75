import { line, row, shown, w } from '../../../scripts/board/notation.mjs';

const annualTarget = (id, fact, vi, en) => ({
  id,
  category: 'security',
  name: w(`Chỉ tiêu năm 2024: ${vi}`, `2024 target: ${en}`),
  definition: w(
    `Kết quả thực hiện chỉ tiêu ${vi} năm 2024, nêu bằng lời.`,
    `Result of the 2024 target on ${en}, stated in words.`,
  ),
  unit: 'words',
  direction: 'neutral',
  frequency: 'once',
  observations: [shown(fact, undefined, { words: w('đạt kế hoạch', 'on plan') })],
  note: w('Quốc phòng và an ninh được tính là hai chỉ tiêu.', 'Defence and security are counted as two targets.'),
});

export const security = [
  {
    id: 'security-teams',
    category: 'security',
    name: w('Tổ bảo vệ an ninh, trật tự ở cơ sở', 'Grassroots security and order teams'),
    definition: w(
      'Số tổ bảo vệ an ninh, trật tự ở cơ sở, hỗ trợ nắm tình hình, chữa cháy, cứu nạn và quản lý về trật tự.',
      'Grassroots teams that help follow the security situation, fight fires, rescue and manage public order.',
    ),
    unit: 'teams',
    direction: 'neutral',
    frequency: 'once',
    key: true,
    milestone: true,
    observations: ['seed-security-teams'],
    facts: [
      row(w('Thành viên', 'Members'), w('hơn 1.900', 'over 1,900')),
      row(w('Hoạt động từ', 'At work since'), w('tháng 7/2024', 'July 2024')),
    ],
    note: w('Chỉ một nguồn nêu số này.', 'Only one source gives this figure.'),
    picture: {
      kind: 'icon-array',
      series: [line('security-teams', 'main')],
      periods: ['2024-07'],
      perIcon: 25,
      icon: 'team',
    },
    related: ['security-team-members', 'crime-change', 'traffic-accidents'],
  },
  {
    id: 'security-team-members',
    category: 'security',
    name: w('Thành viên tổ bảo vệ an ninh, trật tự', 'Members of the security and order teams'),
    definition: w(
      'Số người tham gia các tổ bảo vệ an ninh, trật tự ở cơ sở.',
      'People in the grassroots security and order teams.',
    ),
    unit: 'people',
    direction: 'neutral',
    frequency: 'once',
    observations: ['seed-security-members'],
    related: ['security-teams'],
  },
  {
    id: 'crime-change',
    category: 'security',
    name: w('Mức tăng, giảm số vụ tội phạm', 'Change in crime cases'),
    definition: w(
      'Mức tăng, giảm số vụ tội phạm trong năm so với năm trước.',
      'Change in the number of crime cases in the year on the previous year.',
    ),
    unit: 'percent',
    direction: 'lower',
    frequency: 'annual',
    observations: ['annual-2024-crime'],
    related: ['traffic-accidents', 'security-teams'],
  },
  {
    id: 'traffic-accidents',
    category: 'security',
    name: w('Tai nạn giao thông', 'Traffic accidents'),
    definition: w(
      'Diễn biến tai nạn giao thông theo ba tiêu chí của nguồn, nêu bằng lời.',
      'Course of traffic accidents on the three measures of the source, stated in words.',
    ),
    unit: 'words',
    direction: 'neutral',
    frequency: 'annual',
    observations: [
      shown('annual-2024-traffic', undefined, { words: w('giảm cả ba tiêu chí', 'down on all three measures') }),
    ],
    note: w('Nguồn không nêu số vụ.', 'The source does not give the counts.'),
    related: ['crime-change'],
  },
  annualTarget('defence-2024', 'annual-2024-status-defence', 'quốc phòng', 'defence'),
  annualTarget('security-2024', 'annual-2024-status-security', 'an ninh', 'security'),
];
