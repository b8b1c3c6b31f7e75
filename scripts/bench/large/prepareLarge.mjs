import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { runnerImport } from 'vite';

import { cacheDir, fail, root, runTool } from '../../setup/run.mjs';
import { syntheticBoard } from '../../synthetic/syntheticBoard.mjs';

const folder = join(cacheDir, 'bench-large');

/** Boards up to this size are one file, as an author would keep them. */
const mostInOneFile = 250;

/** Builds a site for each size: its overview and what stands beside it, without the pages of indicators. */
export async function prepareLarge(sizes) {
  rmSync(folder, { recursive: true, force: true });
  const name = readdirSync(join(root, 'data')).find((file) => /^(?!board\.).*\.json$/.test(file));
  const real = JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));
  const sites = [];
  for (const size of sizes) sites.push(await prepareOne(real, size));
  return sites;
}

async function prepareOne(real, { name, title, indicators, areas = 1, years = 5 }) {
  const board = syntheticBoard(real, { indicators, areas, years });
  const dataDir = join(folder, `data-${name}`);
  const files = await filesOf(board, indicators * areas > mostInOneFile);
  for (const { href, text } of files) {
    mkdirSync(dirname(join(dataDir, href)), { recursive: true });
    writeFileSync(join(dataDir, href), text);
  }
  const outDir = join(folder, `site-${name}`);
  const env = { DATA_DIR: dataDir, OUT_DIR: outDir, PAGES: 'overview', DEFAULT_BOARD: board.id };
  console.log(`building: ${title}`);
  if ((await runTool('vite', 'vite', ['build', '--logLevel', 'warn'], env)) !== 0) fail('The build failed.');
  if (!existsSync(outDir)) fail(`The build wrote no ${outDir}.`);
  const packed = files.map(({ href, text }) => ({ href, bytes: pack(text) }));
  const bytesOf = (test) => packed.filter(({ href }) => test(href)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    name,
    title,
    folder: outDir,
    path: `/vi/${board.id}/`,
    packed: {
      all: bytesOf(() => true),
      manifest: bytesOf((href) => href === `${board.id}.json`),
      catalogue: bytesOf((href) => href.endsWith('/catalogue.json')),
    },
  };
}

async function filesOf(board, split) {
  if (!split) return [{ href: `${board.id}.json`, text: JSON.stringify(board) }];
  const { module } = await runnerImport(join(root, 'src/dataset/parts/splitBoard.ts'), { root, configFile: false });
  return (await module.splitBoard(board, 'category')).files;
}

function pack(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
