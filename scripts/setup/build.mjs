import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDir, root, runTool } from './run.mjs';

/** What a build is made of, beside the packages of the lock. */
const inputs = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'src',
  'data',
  'public',
  'scripts/prerender',
  'scripts/synthetic',
];

/** The builds, by mode: the site; the same with the gallery page; one of several boards. The last two are for tests. */
export const outDirs = { production: 'dist', test: 'dist-test', boards: 'dist-boards' };

/** Variables that change what a build writes. */
const variables = ['BASE', 'ORIGIN', 'DATA_DIR', 'DEFAULT_BOARD'];

/**
 * Builds into the folder of a mode, unless what lies there was built from these very sources. Gives back the exit code.
 *
 * @param {keyof typeof outDirs} mode
 */
export async function ensureBuild(mode) {
  return buildIsCurrent(mode) ? 0 : build(mode);
}

/** Builds in any case. */
export async function build(mode, args = []) {
  rmSync(stampFile(mode), { force: true });
  const stamp = stampOfInputs();
  const code = await runTool('vite', 'vite', ['build', '--mode', mode, ...args]);
  if (code === 0) {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stampFile(mode), stamp);
  }
  return code;
}

function buildIsCurrent(mode) {
  const file = stampFile(mode);
  return (
    existsSync(file) &&
    existsSync(join(root, outDirs[mode], 'headers.json')) &&
    readFileSync(file, 'utf8') === stampOfInputs()
  );
}

function stampFile(mode) {
  return join(cacheDir, `build-${mode}.txt`);
}

function stampOfInputs() {
  const hash = createHash('sha256');
  for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of inputs.flatMap(filesBelow)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Files of a path in a fixed order; tests are not part of a build. */
function filesBelow(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return /\.test\.\w+$/.test(path) ? [] : [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
