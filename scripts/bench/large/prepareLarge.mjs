import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { cacheDir, fail, root, runTool } from '../../setup/run.mjs';
import { syntheticBoard } from '../../synthetic/syntheticBoard.mjs';

const folder = join(cacheDir, 'bench-large');

/** Boards up to this size are one file, as an author would keep them. */
const mostInOneFile = 250;

/** Builds a site for each size: its overview and what stands beside it, without the pages of indicators. */
export async function prepareLarge(sizes) {
  rmSync(folder, { recursive: true, force: true });
  const name = readdirSync(join(root, 'data')).find((file) => /^(?!.*\.schema\.).*\.json$/.test(file));
  const real = JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));
  const sites = [];
  for (const size of sizes) sites.push(await prepareOne(real, size));
  return sites;
}

async function prepareOne(real, { name, title, indicators, areas = 1, years = 5 }) {
  const board = syntheticBoard(real, { indicators, areas, years });
  const dataDir = join(folder, `data-${name}`);
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, `${board.id}.json`);
  writeFileSync(file, JSON.stringify(board));
  if (indicators * areas > mostInOneFile) {
    execFileSync(process.execPath, [join(root, 'scripts/data.mjs'), 'split', file], { stdio: 'pipe' });
  }
  const outDir = join(folder, `site-${name}`);
  const env = { DATA_DIR: dataDir, OUT_DIR: outDir, PAGES: 'overview', DEFAULT_BOARD: board.id };
  console.log(`building: ${title}`);
  if ((await runTool('vite', 'vite', ['build', '--logLevel', 'warn'], env)) !== 0) fail('The build failed.');
  if (!existsSync(outDir)) fail(`The build wrote no ${outDir}.`);
  const files = readdirSync(dataDir, { recursive: true }).filter((one) => one.endsWith('.json'));
  const packed = files.map((href) => ({ href, bytes: pack(readFileSync(join(dataDir, href))) }));
  const bytesOf = (test) => packed.filter(({ href }) => test(href)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    name,
    title,
    folder: outDir,
    path: `vi/${board.id}/`,
    packed: {
      all: bytesOf(() => true),
      manifest: bytesOf((href) => href === `${board.id}.json`),
      catalogue: bytesOf((href) => href.endsWith('/catalogue.json')),
    },
  };
}

function pack(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
