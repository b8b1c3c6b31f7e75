import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** For what the scripts remember between runs; removed together with the packages. */
export const cacheDir = join(root, 'node_modules/.cache/kpi-board');

/**
 * Runs a program in the project folder with its output streamed and no input; gives back its exit code.
 * Arguments never pass through a shell.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(127);
    });
    child.on('exit', (code, signal) => done(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Runs an installed tool by its package and the name of its command, with this Node: no shell and no `.cmd` files.
 *
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(packageName, command, args, env) {
  const require = createRequire(join(root, 'package.json'));
  const folder = join(root, 'node_modules', packageName);
  const { bin } = require(join(folder, 'package.json'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[command]), ...args], env);
}

/** Runs npm itself, the one that runs this script where there is one. */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args]) : run('npm', args);
}

/** Ends the script with a message that says what to do. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
