import { openSlowPage, screens } from '../measure/browser.mjs';
import { readHeap } from './readHeap.mjs';
import { scrollThrough } from './scrollThrough.mjs';

/** Long enough for the browser to report an interaction and its paint; ms. */
const settle = 1200;
const patience = 60_000;

/**
 * One visit of a board with an empty cache on a slow line and a slow processor: the first card, the first answer of a
 * filter, a category switched on and off once more, letters typed into the search, the table and back, and all asked
 * for. Times in ms, sizes in bytes.
 */
export async function visitLarge(browser, url) {
  const { context, page } = await openSlowPage(browser, screens.desk);
  try {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.largeNotes?.usable !== null, null, { timeout: patience, polling: 250 });
    await page.waitForLoadState('networkidle');
    const opened = await page.evaluate(readOpening);
    // The first question loads what answers questions; it counts for the time to a usable filter.
    const asked = await switchCategory(page);
    const warm = await switchCategory(page);
    const typed = await typeLetters(page, 'chi');
    const slowed = {
      ...opened,
      firstToggle: asked.toPaint,
      firstAnswer: asked.answered,
      toggle: warm.toPaint,
      answer: warm.answered,
      ...typed,
    };
    await page.getByRole('searchbox').fill('');
    await page.waitForTimeout(settle);
    const others = { view: await switchView(page), more: await askForAll(page) };
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const scrolled = await scrollThrough(page);
    return { ...slowed, ...others, ...scrolled, ...(await readHeap(page)) };
  } finally {
    await context.close();
  }
}

/** Runs inside the page before anything else: notes the first card, a usable filter, and interactions. */
function watch() {
  const notes = { firstCard: null, usable: null, events: [] };
  window.largeNotes = notes;
  new PerformanceObserver((list) => {
    for (const { startTime, duration, interactionId, name } of list.getEntries())
      if (interactionId > 0) notes.events.push({ startTime, duration, name });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const look = () => {
    if (notes.firstCard === null && document.querySelector('article h3')) {
      notes.firstCard = 0;
      afterPaint((now) => (notes.firstCard = now));
    }
    // A button that was woken up carries the marks of the library that draws the page.
    const button = document.querySelector('[role="group"] button[aria-pressed]');
    if (button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps')))
      notes.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs inside the page. */
function readOpening() {
  const files = performance.getEntriesByType('resource');
  const [{ transferSize }] = performance.getEntriesByType('navigation');
  const { firstCard, usable } = window.largeNotes;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const total = transferSize + files.reduce((sum, file) => sum + file.transferSize, 0);
  return { firstCard: Math.max(firstCard, paint), usable, total };
}

const category = '[role="group"] button[aria-pressed]:nth-of-type(2)';

/** The slowest paint after an interaction since a moment; what lies under 16 ms is not reported and counts as 16. */
const slowestSince = (page, from) =>
  page.evaluate(
    (start) =>
      Math.max(16, ...window.largeNotes.events.filter((one) => one.startTime >= start).map((one) => one.duration)),
    from,
  );

/** Switches the first category on and off again: the slower paint, and the slower answer. */
async function switchCategory(page) {
  const from = await page.evaluate(() => performance.now());
  let answered = 0;
  for (let press = 0; press < 2; press += 1) {
    const before = await page.locator('#indicators [role="status"]').first().textContent();
    const start = await page.evaluate(() => performance.now());
    await page.locator(category).click();
    await page.waitForFunction(
      (old) => document.querySelector('#indicators [role="status"]')?.textContent !== old,
      before,
      { timeout: patience, polling: 'raf' },
    );
    answered = Math.max(answered, (await page.evaluate(() => performance.now())) - start);
    await page.waitForTimeout(settle);
  }
  return { toPaint: await slowestSince(page, from), answered };
}

/** Types a few letters into the search: the slowest paint after one, and how long until the list follows the last. */
async function typeLetters(page, letters) {
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(settle);
  const from = await page.evaluate(() => performance.now());
  let letter = 0;
  for (const one of letters) {
    await page.keyboard.press(one);
    await page.waitForTimeout(settle);
    letter = Math.max(letter, await slowestSince(page, from));
  }
  return { letter };
}

/** Cards to table and back: the slower paint. */
async function switchView(page) {
  const from = await page.evaluate(() => performance.now());
  for (const view of ['Bảng', 'Thẻ']) {
    await page.locator('#indicators').getByText(view, { exact: true }).first().click();
    await page.waitForTimeout(2 * settle);
  }
  return slowestSince(page, from);
}

/** The button that brings all indicators: its paint. */
async function askForAll(page) {
  const from = await page.evaluate(() => performance.now());
  await page
    .locator('#indicators button', { hasText: /^Xem thêm/ })
    .first()
    .click();
  await page.waitForTimeout(2 * settle);
  return slowestSince(page, from);
}
