import { printTable } from './printTable.mjs';

const rows = [
  ['first paint', 'firstPaint', 'ms'],
  ['largest paint', 'largestPaint', 'ms'],
  ['cards and charts visible', 'visible', 'ms'],
  ['total blocking time', 'blocking', 'ms'],
  ['  with what came before first paint', 'allBlocking', 'ms'],
  ['  by frames, with layout and paint', 'frameBlocking', 'ms'],
  ['  reckoned from processor time', 'blockingReckoned', 'ms'],
  ['  reckoned, with layout and paint', 'allBlockingReckoned', 'ms'],
  ['longest task', 'longestTask', 'ms'],
  ['layout shift', 'shifts', 'score'],
  ['category click to next paint', 'clickToPaint', 'ms'],
  ['  reckoned from processor time', 'clickToPaintReckoned', 'ms'],
  ['category click to other cards', 'clickToCards', 'ms'],
  ['scripts before load', 'scriptsBeforeLoad', 'kB'],
  ['scripts in all', 'scripts', 'kB'],
  ['everything transferred', 'total', 'kB'],
];

const titles = { plain: 'plain', recharts: 'Recharts' };

/** The tables of `npm run bench`, in Markdown, so that they can stand in `docs/performance.md` as they are. */
export function printReport({ date, machine, load, screen, runs, expected, summary, verdicts }, sites) {
  const { processors, model, node, browser } = machine;
  console.log(`\n${date.slice(0, 16).replace('T', ' ')} UTC, ${screen}, ${runs} runs after one warm-up`);
  console.log(`${processors} × ${model}, Node ${node.slice(1)}, Chromium ${browser}`);
  console.log(`load of the machine ${load.map((value) => value.toFixed(1)).join(' before, ')} after`);
  if (Math.max(...load) > processors)
    console.log('Other programs kept the machine busy: believe the ratios and what is reckoned.');
  const counts = Object.entries(expected).map(([name, count]) => `${count} ${name}`);
  console.log(`${counts.join(', ')} in the written page\n`);
  const others = sites.slice(1).map(({ name }) => name);
  printTable(
    ['median (least–greatest)', ...sites.map(({ title }) => title), ...others.map((name) => `to ${titles[name]}`)],
    rows
      // A page that is no overview has no cards to wait for and no category to click.
      .filter(([, name]) => (name === 'visible' ? 'cards' in expected : summary.board[name] !== null))
      .map(([label, name, unit]) => [
        label,
        ...sites.map((site) => writeSpread(summary[site.name][name], unit)),
        ...others.map((site) => writeRatio(summary.board[name], summary[site][name])),
      ]),
  );
  console.log('');
  printTable(
    ['aim', 'at most', 'measured', ''],
    verdicts.map(({ name, limit, unit, value, met }) => [
      name,
      writeNumber(limit, unit),
      value === null ? 'not measured' : writeNumber(value, unit),
      met ? 'met' : 'MISSED',
    ]),
  );
}

function writeSpread(spread, unit) {
  if (!spread) return '–';
  const { median, least, greatest } = spread;
  const ends = [least, greatest].map((value) => bare(value, unit));
  return ends[0] === ends[1] ? writeNumber(median, unit) : `${writeNumber(median, unit)} (${ends.join('–')})`;
}

function writeRatio(one, other) {
  return one && other && other.median > 0 ? `${(one.median / other.median).toFixed(2)} ×` : '–';
}

function writeNumber(value, unit) {
  return unit === 'score' ? bare(value, unit) : `${bare(value, unit)} ${unit === 'times' ? '×' : unit}`;
}

function bare(value, unit) {
  if (unit === 'ms') return String(Math.round(value));
  if (unit === 'kB') return (value / 1000).toFixed(1);
  return value === 0 ? '0' : value.toFixed(unit === 'score' ? 4 : 2);
}
