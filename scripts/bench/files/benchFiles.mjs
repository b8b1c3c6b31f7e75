import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import { startServer } from '../../serve/startServer.mjs';
import { ensureBuild } from '../../setup/build.mjs';
import { fail, root } from '../../setup/run.mjs';
import { openBrowser } from '../measure/browser.mjs';
import { printTable } from '../printTable.mjs';
import { summarize } from '../summarize.mjs';
import { bundleProbe } from './bundleProbe.mjs';

const warmUps = 3;
const many = 60;
const aims = { heap: 300, task: 200 };

/** Files of many figures, and what they hold. */
const filesOfMany = { batch: 'pictures, a workbook and contents as one ZIP', report: 'figures as a PDF' };

/**
 * `npm run bench -- --files`: a figure of the built overview as a PNG, 2400 px wide, by the board's own export and by
 * two libraries that take a picture of the page, in turn on one warm page; then a batch and a report of 60, with heap and long tasks.
 *
 * @param {number} runs counted runs of each
 */
export async function benchFiles(runs) {
  if ((await ensureBuild('production')) !== 0) fail('The build failed; the reason stands above.');
  const board = readdirSync(join(root, 'data')).find((file) => /(?<!\.schema)\.json$/.test(file));
  const script = await bundleProbe('probe', `/data/${board}`);
  const server = await startServer({ folder: join(root, 'dist'), port: 0, host: '127.0.0.1' });
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, server.address, script);
    const ways = await page.evaluate(() => globalThis.filesProbe.ways);
    const loadBefore = loadavg()[0];
    const visits = Object.fromEntries(ways.map((way) => [way, []]));
    for (let round = -warmUps; round < runs; round += 1) {
      for (const way of ways) {
        const result = await page.evaluate((one) => globalThis.filesProbe.measure(one), way);
        if (round >= 0) visits[way].push(result);
      }
    }
    print(visits, runs, browser.version(), [loadBefore, loadavg()[0]]);
    for (const file of Object.keys(filesOfMany)) printMany(file, await measureMany(page, file));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The overview as a visitor has it, but with a door for the probe, which the site's own policy would not let in. */
async function openPage(browser, address, script) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'filesProbe' in globalThis);
  return page;
}

/** A file of many figures, with the highest heap of the page meanwhile, asked for every 50 ms. */
async function measureMany(page, file) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heapNow = async () => (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const before = await heapNow();
  let highest = before;
  let running = true;
  const watching = (async () => {
    while (running) {
      highest = Math.max(highest, await heapNow());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const result = await page.evaluate(([one, count]) => globalThis.filesProbe.many(one, count), [file, many]);
  running = false;
  await watching;
  return { ...result, before, highest };
}

function printMany(file, { figures, seconds, bytes, tasks, before, highest }) {
  const longest = Math.max(0, ...tasks);
  console.log(`\n${figures} ${filesOfMany[file]}, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s\n`);
  const verdict = (value, aim) => (value <= aim ? 'met' : 'MISSED');
  printTable(
    [file, 'at most', 'measured', ''],
    [
      ['highest heap', `${aims.heap} MB`, `${highest.toFixed(0)} MB`, verdict(highest, aims.heap)],
      ['  before it', '', `${before.toFixed(0)} MB`, ''],
      ['longest task', `${aims.task} ms`, `${longest.toFixed(0)} ms`, verdict(longest, aims.task)],
      ['tasks over 50 ms', '', String(tasks.length), ''],
    ],
  );
}

function print(visits, runs, version, load) {
  const summary = summarize(visits);
  const quickest = Math.min(
    ...Object.entries(summary).flatMap(([way, { time }]) => (way === 'board' ? [] : time.median)),
  );
  const [processor] = cpus();
  console.log(
    `\nOne figure as PNG, ${runs} runs after ${warmUps}, in turn on one page; Chromium ${version}, ${cpus().length} × ${processor?.model}, load ${load.map((one) => one.toFixed(1)).join(' to ')}\n`,
  );
  printTable(
    ['median (least–greatest)', 'time', 'to the quicker library', 'px', 'file'],
    Object.entries(summary).map(([way, { time, width, height, bytes }]) => [
      way,
      `${time.median.toFixed(0)} ms (${time.least.toFixed(0)}–${time.greatest.toFixed(0)})`,
      `${(time.median / quickest).toFixed(2)} ×`,
      `${width.median} × ${height.median}`,
      `${(bytes.median / 1000).toFixed(0)} kB`,
    ]),
  );
  const own = summary.board.time.median;
  console.log(`\naim: not slower than the quicker library: ${own <= quickest ? 'met' : 'MISSED'}`);
}
