import { existsSync } from 'node:fs';

import { findBrowser } from '../findBrowser.mjs';
import { fail, run, runTool } from './run.mjs';

/** Finds a Chromium for the journeys, or gets one: from Playwright, or as root from the system's packages. */
export async function ensureBrowser() {
  for (const get of [async () => {}, downloadWithPlaywright, installWithApt]) {
    await get();
    const browser = findBrowser();
    if (browser) return browser;
  }
  return fail(
    'No Chromium or Chrome was found or could be installed. Install one, or set CHROME_PATH to its program file.',
  );
}

async function downloadWithPlaywright() {
  console.log('No browser found; asking Playwright for one …');
  await runTool('@playwright/test', 'playwright', ['install', 'chromium']);
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Still no browser that starts; installing the system package chromium …');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
}
