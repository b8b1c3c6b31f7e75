import { openSlowPage } from './browser.mjs';
import { clickCategory } from './clickCategory.mjs';
import { probe } from './probe.mjs';
import { waitForRest } from './waitForRest.mjs';

/** How many cards, card pictures and charts the written page holds without any script: what all pages must reach. */
export async function countMarks(browser, screen, { url, marks }) {
  const context = await browser.newContext({ ...screen, javaScriptEnabled: false, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const counts = {};
    for (const [name, selector] of Object.entries(marks)) counts[name] = await page.locator(selector).count();
    const missing = Object.keys(counts).filter((name) => counts[name] === 0);
    if (missing.length > 0)
      throw new Error(`bench: found no ${missing.join(', ')} on ${url}; mend the selectors in sites/prepareSites.mjs`);
    return counts;
  } finally {
    await context.close();
  }
}

/**
 * One visit with an empty cache, from the address to a page at rest, then a click on a category where the page has
 * them. Times in ms from the start of the navigation, sizes in bytes as transferred; null where a page has no such thing.
 */
export async function visit(browser, screen, { url, marks, categories }, expected) {
  const { context, page } = await openSlowPage(browser, screen);
  try {
    await page.addInitScript(probe, { marks, expected });
    const rest = waitForRest(page);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await rest.reached();
    const load = await page.evaluate(readLoad);
    const click = categories ? await clickCategory(page, categories) : { clickToPaint: null, clickToCards: null };
    return { ...load, ...click };
  } finally {
    await context.close();
  }
}

/** Runs inside the page. */
function readLoad() {
  const { benchNotes: notes } = window;
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  const [{ loadEventStart, transferSize }] = performance.getEntriesByType('navigation');
  const files = performance.getEntriesByType('resource');
  const bytes = (list) => list.reduce((sum, file) => sum + file.transferSize, 0);
  const scripts = files.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
  const blocking = (from) =>
    notes.longTasks
      .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, from) - 50)
      .reduce((sum, part) => sum + Math.max(0, part), 0);
  return {
    firstPaint,
    largestPaint: notes.largestPaint,
    visible: notes.visible === null ? null : Math.max(notes.visible, firstPaint),
    blocking: blocking(firstPaint),
    allBlocking: blocking(0),
    frameBlocking: notes.longFrames
      .filter(({ startTime }) => startTime >= firstPaint)
      .reduce((sum, { blockingDuration }) => sum + blockingDuration, 0),
    longestTask: Math.max(0, ...notes.longTasks.map(({ duration }) => duration)),
    shifts: notes.shifts,
    load: loadEventStart,
    scriptsBeforeLoad: bytes(scripts.filter(({ responseEnd }) => responseEnd <= loadEventStart)),
    scripts: bytes(scripts),
    total: transferSize + bytes(files),
    longTasks: notes.longTasks,
  };
}
