import { buildScoreboard, buildTarget } from '#model/testing/buildFigure';
import type { Words } from '#model/languages';
import type { TargetStatus } from '#model/scoreboard';
import { exampleOf, longNames, type Example } from './example';

const names: readonly Words[] = [
  { vi: 'Tăng trưởng', en: 'Growth' },
  { vi: 'Thu ngân sách', en: 'Revenue' },
  { vi: 'Giảm nghèo', en: 'Poverty' },
  { vi: 'Nước sạch', en: 'Clean water' },
  { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
  { vi: 'Nông thôn mới', en: 'New rural' },
];

const targets = (statuses: readonly TargetStatus[], from = names) =>
  statuses.map((status, index) => buildTarget(`t${index}`, from[index % from.length] ?? { vi: 'A', en: 'A' }, status));

const board = (statuses: readonly TargetStatus[], from?: typeof names) =>
  buildScoreboard(
    statuses.length,
    statuses.filter((status) => status === 'exceeded' || status === 'met').length,
    targets(statuses, from),
  );

const every: readonly TargetStatus[] = ['exceeded', 'met', 'near', 'missed', 'open'];

/** Scoreboards: a total alone, named targets, few, none reached, every status. */
export const scoreboardExamples: readonly Example[] = [
  exampleOf('scoreboard', 'totalOnly', buildScoreboard(18, 14)),
  exampleOf(
    'scoreboard',
    'named',
    board([
      ...Array.from({ length: 13 }, () => 'exceeded' as const),
      ...Array.from({ length: 5 }, () => 'met' as const),
    ]),
  ),
  exampleOf('scoreboard', 'allStatuses', board([...every, ...every, ...every])),
  exampleOf('scoreboard', 'small', board(['exceeded', 'met', 'open'])),
  exampleOf('scoreboard', 'longLabels', board([...every, ...every], longNames)),
  { id: 'scoreboard-none', name: { vi: 'Chưa đạt chỉ tiêu nào', en: 'None reached' }, figure: buildScoreboard(12, 0) },
  { id: 'scoreboard-one', name: { vi: 'Mới đạt một chỉ tiêu', en: 'One reached' }, figure: buildScoreboard(22, 1) },
];
