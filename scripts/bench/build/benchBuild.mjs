import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { cacheDir, fail, root } from '../../setup/run.mjs';
import { printTable } from '../printTable.mjs';
import { syntheticBoard } from '../../synthetic/syntheticBoard.mjs';

const folder = join(cacheDir, 'bench-build');

/**
 * `npm run bench -- --build`: builds the real site and synthetic boards of the given sizes, each with pages and
 * previews in all languages and with the default heap, and says what a page costs. Writes into the cache folder only.
 *
 * @param {number[]} sizes numbers of indicators
 */
export async function benchBuild(sizes) {
  rmSync(folder, { recursive: true, force: true });
  const name = readdirSync(join(root, 'data')).find((file) => /(?<!\.schema)\.json$/.test(file));
  const real = JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));
  const runs = [await buildOnce('real board', real.indicators.length, join(root, 'data'))];
  for (const size of sizes) {
    const dataDir = join(folder, `data-${size}`);
    mkdirSync(dataDir, { recursive: true });
    cpSync(join(root, 'data/board.schema.json'), join(dataDir, 'board.schema.json'));
    writeFileSync(join(dataDir, `synthetic-${size}.json`), JSON.stringify(syntheticBoard(real, size)));
    runs.push(await buildOnce('synthetic', size, dataDir));
  }
  print(runs);
}

async function buildOnce(title, indicators, dataDir) {
  const outDir = join(folder, 'site');
  const usageFile = join(folder, 'usage.json');
  mkdirSync(folder, { recursive: true });
  console.log(`building: ${title}, ${indicators} indicators`);
  const start = performance.now();
  const output = await runVite({ DATA_DIR: dataDir, OUT_DIR: outDir, BENCH_USAGE_FILE: usageFile });
  const seconds = (performance.now() - start) / 1000;
  const said = /prerendered (\d+) pages, (\d+) previews in ([\d.]+) s \(processor ([\d.]+) s\)/.exec(output);
  if (!said) fail(`The build did not say what it wrote:\n${output.slice(-2000)}`);
  const [pages, previews, pageSeconds, processor] = said.slice(1).map(Number);
  const { memory } = JSON.parse(readFileSync(usageFile, 'utf8'));
  const size = sizeOf(outDir);
  rmSync(outDir, { recursive: true, force: true });
  return { title, indicators, pages, previews, seconds, pageSeconds, processor, memory, size };
}

/** The build in a process of its own, with the memory that Node takes by itself. */
function runVite(env) {
  const args = [
    '--import',
    pathToFileURL(join(root, 'scripts/bench/build/reportUsage.mjs')).href,
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
  ];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NODE_OPTIONS: '', ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('exit', (code) =>
      code === 0 ? done(output) : fail(`The build ended with ${code}:\n${output.slice(-3000)}`),
    );
  });
}

function sizeOf(path) {
  return readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => {
    const inner = join(path, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(inner) : statSync(inner).size);
  }, 0);
}

function print(runs) {
  const [model] = cpus();
  console.log(
    `\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${cpus().length} × ${model?.model}, Node ${process.version}`,
  );
  console.log(`load of the machine ${loadavg()[0].toFixed(1)}\n`);
  const first = runs[0];
  const each = ({ processor, pages }) => (processor / pages) * 1000;
  printTable(
    [
      'board',
      'indicators',
      'pages',
      'previews',
      'whole build',
      'pages and previews',
      'a page',
      'a page, processor',
      'to the real board',
      'highest memory',
      'site',
    ],
    runs.map((run) => [
      run.title,
      String(run.indicators),
      String(run.pages),
      String(run.previews),
      `${run.seconds.toFixed(1)} s`,
      `${run.pageSeconds.toFixed(1)} s`,
      `${((run.pageSeconds / run.pages) * 1000).toFixed(1)} ms`,
      `${each(run).toFixed(1)} ms`,
      `${(each(run) / each(first)).toFixed(2)} ×`,
      `${run.memory.toFixed(0)} MB`,
      `${(run.size / 1e6).toFixed(0)} MB`,
    ]),
  );
}
