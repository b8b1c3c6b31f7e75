import { cpus, loadavg } from 'node:os';

import { startServer } from '../../serve/startServer.mjs';
import { openBrowser } from '../measure/browser.mjs';
import { printTable } from '../printTable.mjs';
import { summarize } from '../summarize.mjs';
import { prepareLarge } from './prepareLarge.mjs';
import { visitLarge } from './visitLarge.mjs';

const sizes = [
  { name: '60', title: '60 indicators', indicators: 60 },
  { name: '1000', title: '1,000 indicators', indicators: 1000 },
  { name: '10000', title: '10,000 indicators', indicators: 10_000 },
  { name: 'areas', title: '63 areas × 200 × 10 years', indicators: 200, areas: 63, years: 10 },
];

const ms = (value) => `${Math.round(value)} ms`;
const kB = (value) => `${(value / 1000).toFixed(0)} kB`;
const MB = (value) => `${(value / 1e6).toFixed(1)} MB`;

const rows = [
  ['first card', 'firstCard', ms],
  ['usable filter', 'usable', ms],
  ['first answer of a filter', 'firstAnswer', ms],
  ['first category, event to next paint', 'firstToggle', ms],
  ['category again, event to next paint', 'toggle', ms],
  ['category, event to the answer', 'answer', ms],
  ['letter, event to next paint', 'letter', ms],
  ['table and back, event to next paint', 'view', ms],
  ['all indicators, event to next paint', 'more', ms],
  ['longest frame of a scroll, 1 ×', 'longestFrame', ms],
  ['frames over 50 ms of a scroll', 'longFrames', String],
  ['overview transferred', 'total', kB],
  ['heap of the page', 'pageHeap', MB],
  ['heap of its worker', 'workerHeap', MB],
];

const interactions = ['firstToggle', 'toggle', 'letter', 'view', 'more'];

/** An upper limit each; `value` takes the medians of all boards. */
const aims = [
  ...[
    ['60', 100],
    ['10000', 200],
    ['areas', 200],
  ].map(([name, limit]) => ({
    name: `${sizes.find((one) => one.name === name).title}: slowest interaction`,
    limit,
    write: ms,
    value: (of) => Math.max(...interactions.map((one) => of(name, one))),
  })),
  {
    name: '63 areas: first card, to 60 indicators',
    limit: 1.5,
    write: (value) => `${value.toFixed(2)} ×`,
    value: (of) => of('areas', 'firstCard') / of('60', 'firstCard'),
  },
  {
    name: '63 areas: heap of page and worker',
    limit: 150e6,
    write: MB,
    value: (of) => of('areas', 'pageHeap') + of('areas', 'workerHeap'),
  },
  { name: '63 areas: longest frame of a scroll', limit: 50, write: ms, value: (of) => of('areas', 'longestFrame') },
  ...['toggle', 'letter', 'answer', 'firstAnswer'].map((name) => ({
    name: `growth of ${name} from 1,000 to 10,000: exponent`,
    limit: 1,
    write: (value) => value.toFixed(2),
    value: (of) => Math.log10(of('10000', name) / of('1000', name)),
  })),
];

/**
 * `npm run bench -- --large`: boards of four sizes, in turn, on a slow line and a processor four times slower: how soon
 * there is a card and an answer, and how long a letter and a filter hold the page. Every number of these boards is
 * invented; they lie in the cache folder only.
 *
 * @param {number} runs counted runs of each, after one that only warms up
 */
export async function benchLarge(runs) {
  const sites = await prepareLarge(sizes);
  const servers = await Promise.all(sites.map(({ folder }) => startServer({ folder, port: 0, host: '127.0.0.1' })));
  const browser = await openBrowser();
  const before = loadavg()[0];
  const visits = Object.fromEntries(sites.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round <= runs; round += 1) {
      for (const [index, { name, path }] of sites.entries()) {
        const result = await visitLarge(browser, servers[index].address + path);
        if (round > 0) visits[name].push(result);
        console.log(
          `${round === 0 ? 'warm-up' : `run ${round} of ${runs}`}  ${name.padEnd(6)} ${JSON.stringify(result)}`,
        );
      }
    }
  } finally {
    const version = browser.version();
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
    if (visits[sites[0].name].length > 0) print(sites, summarize(visits), { runs, version, before });
  }
}

function print(sites, summary, { runs, version, before }) {
  const [processor] = cpus();
  console.log(`\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${runs} runs after one warm-up`);
  console.log(`${cpus().length} × ${processor?.model}, Node ${process.version}, Chromium ${version}`);
  console.log(`load of the machine ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after\n`);
  printTable(
    ['median (least–greatest)', ...sites.map(({ title }) => title)],
    [
      ...rows.map(([label, name, write]) => [
        label,
        ...sites.map((site) => {
          const { median, least, greatest } = summary[site.name][name];
          return least === greatest ? write(median) : `${write(median)} (${write(least)}–${write(greatest)})`;
        }),
      ]),
      ['files of the board, packed (brotli)', ...sites.map(({ packed }) => kB(packed.all))],
      ['  manifest or whole board', ...sites.map(({ packed }) => kB(packed.manifest))],
      ['  catalogue', ...sites.map(({ packed }) => (packed.catalogue === 0 ? '–' : kB(packed.catalogue)))],
    ],
  );
  console.log('');
  const of = (site, name) => summary[site][name].median;
  printTable(
    ['aim', 'at most', 'measured', ''],
    aims.map(({ name, limit, write, value }) => {
      const reached = value(of);
      return [name, write(limit), write(reached), reached <= limit ? 'met' : 'MISSED'];
    }),
  );
}
