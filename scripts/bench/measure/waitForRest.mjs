/** A page rests when for so long nothing was on the line and the main thread had no long task; ms. */
const quiet = 2000;
const patience = 45_000;

/** Starts to watch a page; `reached` then waits until it rests. Call it before the page is opened. */
export function waitForRest(page) {
  const open = new Set();
  let lastTraffic = Date.now();
  const end = (request) => {
    open.delete(request);
    lastTraffic = Date.now();
  };
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    reached: async () => {
      const deadline = Date.now() + patience;
      while (Date.now() < deadline) {
        await page.waitForTimeout(250);
        const sinceTask = await page.evaluate(() => {
          const last = window.benchNotes.longTasks.at(-1);
          return last ? performance.now() - last.startTime - last.duration : Infinity;
        });
        if (open.size === 0 && Date.now() - lastTraffic >= quiet && sinceTask >= quiet) return;
      }
      throw new Error(`bench: ${page.url()} did not come to rest in ${patience / 1000} s`);
    },
  };
}
