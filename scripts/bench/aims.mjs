/**
 * What the board aims at. `value` takes the medians of all sites; each aim is an upper limit.
 *
 * @type {{ name: string, limit: number, unit: 'times' | 'ms' | 'score', value: (medians: Record<string, Record<string, number | null>>) => number | null }[]}
 */
const aims = [
  { name: 'first paint, to the plain page', limit: 1.3, unit: 'times', value: ratio('firstPaint', 'plain') },
  { name: 'largest paint, to the plain page', limit: 1.3, unit: 'times', value: ratio('largestPaint', 'plain') },
  { name: 'cards and charts, to the plain page', limit: 1.5, unit: 'times', value: ratio('visible', 'plain') },
  { name: 'cards and charts, to the Recharts page', limit: 0.35, unit: 'times', value: ratio('visible', 'recharts') },
  { name: 'total blocking time', limit: 200, unit: 'ms', value: ({ board }) => board.blocking },
  {
    name: 'total blocking time, reckoned from processor time',
    limit: 200,
    unit: 'ms',
    value: ({ board }) => board.blockingReckoned,
  },
  { name: 'layout shift', limit: 0, unit: 'score', value: ({ board }) => board.shifts },
  { name: 'category click to next paint', limit: 100, unit: 'ms', value: ({ board }) => board.clickToPaint },
  {
    name: 'category click to next paint, reckoned from processor time',
    limit: 100,
    unit: 'ms',
    value: ({ board }) => board.clickToPaintReckoned,
  },
];

/** The aims of a single page, which is compared with its plain page only. */
const pageAims = aims.filter(({ name }) => /^(?:first|largest) paint|^total blocking|^layout shift/.test(name));

/**
 * Every aim with its value and whether it is met; one that could not be measured is missed. `single`: the aims of a
 * page other than the overview.
 */
export function judge(summary, single = false) {
  const medians = Object.fromEntries(
    Object.entries(summary).map(([site, numbers]) => [
      site,
      Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, one?.median ?? null])),
    ]),
  );
  return (single ? pageAims : aims).map(({ name, limit, unit, value }) => {
    const reached = value(medians);
    return { name, limit, unit, value: reached, met: reached !== null && reached <= limit };
  });
}

function ratio(name, other) {
  return (medians) => {
    const [upper, lower] = [medians.board[name], medians[other][name]];
    return upper === null || !lower ? null : upper / lower;
  };
}
