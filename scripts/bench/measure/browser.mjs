import { chromium } from '@playwright/test';

import { browserArguments, findBrowser } from '../../findBrowser.mjs';
import { fail } from '../../setup/run.mjs';

/** The screens to measure on; a phone has fewer pixels to lay out and more of the page below the fold. */
export const screens = {
  desk: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
};

/** "Slow 4G" of the browser's own tools: every request waits, and all share the line. Bytes a second. */
const slowLine = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_000 };

/** How many times slower than this machine the visitor's processor is. */
export const slowdown = 4;

export async function openBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) fail('No Chromium or Chrome found; `npm run e2e` installs one, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: browserArguments() });
}

/** A page of a visitor who was never here: own context, empty cache, slow line, slow processor (unless told a rate). */
export async function openSlowPage(browser, screen, rate = slowdown) {
  const context = await browser.newContext({ ...screen, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { context, page };
}
