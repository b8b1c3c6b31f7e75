import { defineConfig, devices } from '@playwright/test';

import { browserArguments, findBrowser } from './scripts/findBrowser.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium or Chrome found; `npm run e2e` installs one, or set CHROME_PATH.');

const report = process.env['JOURNEY_REPORT'];

/** `E2E_PORT` lets two checkouts of one machine run their journeys at the same time. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4273);

/** By the beginning of the file's name; the folder of the checkout may have any name. */
const filesOf = (start: string) => new RegExp(`[\\\\/]${start}[^\\\\/]*\\.spec\\.ts$`);

/** The built site, the same with the gallery page, and one of several boards; on ports of their own, so that a running `npm start` stays. */
const sites = [
  { name: 'site', dir: 'dist', port: firstPort, testIgnore: filesOf('(gallery|boards)') },
  { name: 'gallery', dir: 'dist-test', port: firstPort + 1, testMatch: filesOf('gallery') },
  { name: 'boards', dir: 'dist-boards', port: firstPort + 2, testMatch: filesOf('boards') },
];

/** With `--project` only the builds of those projects have to be there. */
const asked = sites.filter(({ name }) => process.argv.some((one) => one === name || one === `--project=${name}`));

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A second try where a busy machine was too slow for the first; the run names every journey that needed one.
  retries: 1,
  // A busy machine takes its time; nothing waits longer than it has to.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath, args: browserArguments() },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: sites.map(({ name, port, dir: _, ...files }) => ({
    name,
    ...files,
    use: { baseURL: `http://localhost:${port}` },
  })),
  webServer: (asked.length > 0 ? asked : sites).map(({ dir, port }) => ({
    command: `node scripts/serve.mjs --dir ${dir}`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  })),
});
