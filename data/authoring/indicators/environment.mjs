import { gap, onlyTarget, shown, w } from '../../../scripts/board/notation.mjs';

const water = (id, fact, vi, en) => ({
  id,
  category: 'environment',
  name: w(`Dân ${vi} dùng nước sạch`, `${en} people using clean water`),
  definition: w(`Tỉ lệ dân cư ${vi} được dùng nước sạch.`, `Share of ${en.toLowerCase()} people who use clean water.`),
  unit: 'percent',
  direction: 'higher',
  frequency: 'term',
  observations: [fact, gap(`${id}-missing`, '2025', 'not-found', onlyTarget)],
  related: ['clean-water-2024'],
});

const annualTarget = (id, fact, vi, en, words, related) => ({
  id,
  category: 'environment',
  name: w(`Chỉ tiêu năm 2024: ${vi}`, `2024 target: ${en}`),
  definition: w(
    `Kết quả thực hiện chỉ tiêu về ${vi} năm 2024, nêu bằng lời.`,
    `Result of the 2024 target on ${en}, stated in words.`,
  ),
  unit: 'words',
  direction: 'neutral',
  frequency: 'once',
  observations: [shown(fact, undefined, { words })],
  note: w('Nguồn nêu kết quả bằng lời, không có số.', 'The source gives the result in words, without a number.'),
  related,
});

export const environment = [
  water('clean-water-urban', 'term-water-urban-target', 'đô thị', 'Urban'),
  water('clean-water-rural', 'term-water-rural-target', 'nông thôn', 'Rural'),
  annualTarget(
    'clean-water-2024',
    'annual-2024-status-water',
    'tỉ lệ sử dụng nước sạch',
    'clean water use',
    w('vượt kế hoạch', 'above plan'),
    ['clean-water-urban', 'clean-water-rural'],
  ),
  annualTarget(
    'waste-2024',
    'annual-2024-status-waste',
    'thu gom, xử lý rác thải sinh hoạt',
    'household waste collection and treatment',
    w('đạt kế hoạch', 'on plan'),
  ),
];
