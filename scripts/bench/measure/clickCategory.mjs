/** Long enough for the browser to report a click and its paint; ms. */
const settle = 1000;

/** Where the other cards have not come by then, the number is null; ms. */
const patience = 10_000;

/**
 * Clicks the category with the most cards, then clicks it again, and gives back the slower of the two: the browser's
 * own measure from the click to the next paint (in steps of 8 ms; what lies under 16 counts as 16), and the time until
 * the other cards were painted.
 */
export async function clickCategory(page, selector) {
  const place = await pointAtCategory(page, selector);
  const on = await clickOnce(page, place);
  const again = await page.evaluate(findPlace, { selector, index: place.index });
  const off = await clickOnce(page, again);
  return {
    clickToPaint: Math.max(on.toPaint, off.toPaint),
    clickToCards: on.toCards === null || off.toCards === null ? null : Math.max(on.toCards, off.toCards),
  };
}

/** Brings the category with the most cards into view and the mouse onto it, and waits until that has been painted. */
export async function pointAtCategory(page, selector) {
  const place = await page.evaluate(findLargest, selector);
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(settle);
  return place;
}

async function clickOnce(page, { x, y }) {
  const from = await page.evaluate(() => {
    window.benchNotes.watchCards();
    return performance.now();
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.benchNotes.changed !== null, null, { timeout: patience }).catch(() => null);
  await page.waitForTimeout(settle);
  return page.evaluate((from) => {
    const { events, clicked, changed } = window.benchNotes;
    if (clicked === null) throw new Error('bench: the click did not reach the page');
    const durations = events.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration);
    return { toPaint: Math.max(16, ...durations), toCards: changed === null ? null : changed - clicked };
  }, from);
}

/** Runs inside the page: brings the fullest category into view; the first button stands for all of them. */
function findLargest(selector) {
  const buttons = [...document.querySelectorAll(selector)];
  const counts = buttons.map((button) => Number(/(\d+)\s*$/.exec(button.textContent)?.[1] ?? 0));
  counts[0] = 0;
  const index = counts.indexOf(Math.max(...counts));
  buttons[index].scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = buttons[index].getBoundingClientRect();
  return { index, x: x + width / 2, y: y + height / 2 };
}

/** Runs inside the page. */
function findPlace({ selector, index }) {
  const { x, y, width, height } = document.querySelectorAll(selector)[index].getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
