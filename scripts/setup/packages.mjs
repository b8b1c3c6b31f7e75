import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fail, root, runNpm } from './run.mjs';

/**
 * Makes the installed packages the ones of `package-lock.json`; does nothing where they already are.
 * Needs Node's own modules only, so that it runs in a fresh clone.
 */
export async function ensurePackages() {
  checkNode();
  if (packagesAreCurrent()) return;
  console.log('Installing packages (npm ci) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) fail('npm ci failed; the reason stands above. It needs the network once.');
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits)
    fail(`This needs Node 20.19 or newer in 20, 22.12 or newer in 22, or a later one; here is ${process.version}.`);
}

/** True when every package of the lock that is not optional is installed in its version, as npm itself noted it. */
function packagesAreCurrent() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
