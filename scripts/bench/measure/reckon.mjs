import { openSlowPage, slowdown } from './browser.mjs';
import { pointAtCategory } from './clickCategory.mjs';
import { probe } from './probe.mjs';
import { readMainThread, startTrace } from './trace.mjs';
import { waitForRest } from './waitForRest.mjs';

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'v8.callFunction']);
const frames = new Set(['UpdateLayoutTree', 'Layout', 'Paint', 'Commit']);
const presses = new Set(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);

/**
 * One more visit, for a machine that others use too: the processor is not slowed down, and the processor time that
 * each task took is multiplied instead. What waits for its turn costs nothing here, so the numbers hardly change with
 * what else runs. The click is reckoned from the press to the end of the next frame; null where nothing can be clicked.
 */
export async function reckon(browser, screen, { url, marks, categories }, expected) {
  const { context, page } = await openSlowPage(browser, screen, 1);
  try {
    await page.addInitScript(probe, { marks, expected });
    const rest = waitForRest(page);
    const trace = await startTrace(browser);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await rest.reached();
    const place = categories ? await pointAtCategory(page, categories) : null;
    await page.evaluate(() => performance.mark('bench-rest'));
    if (place) await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(1000);
    const main = readMainThread(await trace.stop(), url);
    return { ...blockingOf(main), clickToPaint: place ? clickOf(main) : null };
  } finally {
    await context.close();
  }
}

function blockingOf({ own, tasks, holds }) {
  const from = own.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? Infinity;
  const to = restOf(own);
  const long = tasks.filter(({ ts, processor }) => ts >= from && ts < to && processor * slowdown > 50);
  const sum = (list) => list.reduce((total, { processor }) => total + processor * slowdown - 50, 0);
  return { blocking: sum(long.filter((task) => holds(task, ({ name }) => scripts.has(name)))), allBlocking: sum(long) };
}

function clickOf({ own, tasks, holds }) {
  const rest = restOf(own);
  const events = own.filter(
    ({ name, ts, args }) => name === 'EventDispatch' && ts > rest && presses.has(args.data?.type),
  );
  if (events.length === 0) return null;
  const last = Math.max(...events.map(({ ts, dur }) => ts + (dur ?? 0)));
  const frame = tasks.find((task) => task.end > last && holds(task, ({ name, ts }) => ts >= last && frames.has(name)));
  if (!frame) return null;
  const between = tasks.filter(({ ts, end }) => end > events[0].ts && ts <= frame.ts);
  return between.reduce((total, { processor }) => total + processor * slowdown, 0);
}

function restOf(own) {
  return own.find(({ name }) => name === 'bench-rest').ts;
}
