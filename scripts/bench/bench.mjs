/**
 * `npm run bench`: how soon the board paints and how much it blocks, beside a plain static page of the same content
 * and a usual Recharts page, on a slow phone line and a slow processor. A benchmark, never a test: it always ends
 * with 0. `-- --runs 9` changes the number of counted runs, `--screen phone` the screen, `--json FILE` keeps the
 * numbers. `docs/performance.md` says how to read them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { startServer } from '../serve/startServer.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { fail } from '../setup/run.mjs';
import { judge } from './aims.mjs';
import { benchBuild } from './build/benchBuild.mjs';
import { benchFiles } from './files/benchFiles.mjs';
import { benchLarge } from './large/benchLarge.mjs';
import { countMarks, visit } from './measure/visit.mjs';
import { openBrowser, screens } from './measure/browser.mjs';
import { reckon } from './measure/reckon.mjs';
import { printReport } from './report.mjs';
import { prepareSites } from './sites/prepareSites.mjs';
import { summarize } from './summarize.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string' },
    screen: { type: 'string', default: 'desk' },
    json: { type: 'string' },
    page: { type: 'string' },
    build: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '250,1000,2000' },
  },
});
if (options.build) {
  await benchBuild(options.sizes.split(',').map(Number));
  process.exit(0);
}
if (options.files) {
  await benchFiles(Number(options.runs ?? 20));
  process.exit(0);
}
if (options.large) {
  await benchLarge(Number(options.runs ?? 5));
  process.exit(0);
}
const runs = Number(options.runs ?? 5);
if (!Number.isInteger(runs) || runs < 1) fail(`--runs must be a whole number from 1, not "${options.runs}".`);
const screen = screens[options.screen];
if (!screen) fail(`--screen must be one of ${Object.keys(screens).join(', ')}, not "${options.screen}".`);
if ((await ensureBuild('production')) !== 0) fail('The build failed; the reason stands above.');

const sites = await prepareSites(options.page);
const servers = await Promise.all(sites.map(({ folder }) => startServer({ folder, port: 0, host: '127.0.0.1' })));
const browser = await openBrowser();
try {
  const pages = sites.map((site, index) => ({ ...site, url: servers[index].address + site.path }));
  const [board] = pages;
  const expected = await countMarks(browser, screen, board);
  const loadBefore = loadavg()[0];
  const visits = await visitInTurn(pages, expected);
  const report = {
    date: new Date().toISOString(),
    machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version, browser: browser.version() },
    load: [loadBefore, loadavg()[0]],
    screen: options.screen,
    page: options.page ?? 'overview',
    runs,
    expected,
    summary: summarize(visits),
    visits,
  };
  report.verdicts = judge(report.summary, options.page !== undefined);
  printReport(report, sites);
  if (options.json) {
    const file = resolve(options.json);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nAll numbers: ${file}`);
  }
} finally {
  await browser.close();
  await Promise.all(servers.map(({ close }) => close()));
}

/** A B C A B C: what disturbs the machine for a while disturbs all of them. The first round only warms up. */
async function visitInTurn(pages, expected) {
  const visits = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const page of pages) {
      const result = await visit(browser, screen, page, expected);
      const reckoned = round > 0 ? await reckon(browser, screen, page, expected) : {};
      for (const [name, value] of Object.entries(reckoned)) result[`${name}Reckoned`] = value;
      if (round > 0) visits[page.name].push(result);
      const { largestPaint, blocking } = result;
      console.log(
        `${round === 0 ? 'warm-up' : `run ${round} of ${runs}`}  ${page.name.padEnd(9)} ` +
          `largest paint ${Math.round(largestPaint)} ms, blocked ${Math.round(blocking)} ms` +
          (round > 0 ? `, reckoned ${Math.round(reckoned.blocking)} ms` : ''),
      );
    }
  }
  return visits;
}
