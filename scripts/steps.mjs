import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDir, root, run, runTool } from './setup/run.mjs';

const unitReport = join(cacheDir, 'unit.json');

/** Where the journeys write their results; `playwright.config.ts` reads it from the environment. */
const journeyReport = join(cacheDir, 'journeys.json');

/**
 * One step of `npm run check` and `npm test`. `run` gives back an exit code. A step counts as one test, or as the tests
 * that `count` finds in its report.
 *
 * @typedef {{ name: string, run: () => Promise<number>, count?: () => { passed: number, failed: number } }} Step
 */

/** @type {Step[]} */
export const checkSteps = [
  { name: 'types', run: () => runTool('typescript', 'tsc', ['--noEmit']) },
  {
    name: 'lint',
    run: () => runTool('oxlint', 'oxlint', ['--config', 'oxlint.config.mjs', '--type-aware', '--deny-warnings']),
  },
  { name: 'format', run: () => runTool('oxfmt', 'oxfmt', ['--check']) },
  { name: 'rooms', run: () => runScript('scripts/rooms/checkRooms.mjs') },
  { name: 'unused code', run: () => runTool('knip', 'knip', []) },
  {
    name: 'unit tests',
    run: () => {
      rmSync(unitReport, { force: true });
      return runTool('vitest', 'vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ]);
    },
    count: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
];

/** @type {Step[]} */
export const siteSteps = [
  { name: 'build', run: () => runScript('scripts/build.mjs') },
  { name: 'budgets', run: () => runScript('scripts/budgets.mjs') },
  { name: 'build with gallery', run: () => runScript('scripts/build.mjs', ['--mode', 'test']) },
  { name: 'build of several boards', run: () => runScript('scripts/build.mjs', ['--mode', 'boards']) },
  {
    name: 'journeys',
    run: () => {
      rmSync(journeyReport, { force: true });
      return runScript('scripts/e2e.mjs', [], { JOURNEY_REPORT: journeyReport });
    },
    count: () => {
      const { expected, flaky, unexpected } = JSON.parse(readFileSync(journeyReport, 'utf8')).stats;
      if (flaky > 0) console.log(`\n${flaky} journeys passed only at the second try; they are listed above as flaky.`);
      return { passed: expected + flaky, failed: unexpected };
    },
  },
];

/**
 * Runs all steps, also after a failure, so that one run tells everything. Prints each with its seconds.
 *
 * @param {Step[]} steps
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const failures = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    const code = await step.run();
    const { passed, failed } = countOf(step, code);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(step.name);
    console.log(
      `── ${step.name}: ${failed > 0 ? 'FAILED' : 'passed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  return total;
}

/** A step that fails without a failed test in its report (it crashed, or wrote none) still counts as one failure. */
function countOf({ count }, code) {
  const whole = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!count) return whole;
  try {
    const { passed, failed } = count();
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runScript(file, args = [], env = {}) {
  return run(process.execPath, [join(root, file), ...args], env);
}
