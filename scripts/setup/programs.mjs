import { existsSync } from 'node:fs';

import { findProgram, programs } from '../findProgram.mjs';
import { run } from './run.mjs';

/**
 * Gets the programs with which the journeys open exported files, where it may: as root, from the system's packages.
 * Never fails: a journey whose program is missing is skipped and says so. `TEST_PROGRAMS=0` leaves the system alone.
 */
export async function ensurePrograms() {
  if (missing().length > 0 && mayInstall()) {
    await run('apt-get', ['update', '-qq']);
    for (const name of missing()) {
      // Another may have come with the same package.
      if (findProgram(name) !== null) continue;
      console.log(`No ${name} found; installing ${programs[name].packages.join(', ')} …`);
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...programs[name].packages], {
        DEBIAN_FRONTEND: 'noninteractive',
      });
    }
  }
  const left = missing();
  if (left.length > 0)
    console.log(`Not installed, so journeys that open files with them are skipped: ${left.join(', ')}`);
}

function missing() {
  return Object.keys(programs).filter((name) => findProgram(name) === null);
}

function mayInstall() {
  return process.env['TEST_PROGRAMS'] !== '0' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
