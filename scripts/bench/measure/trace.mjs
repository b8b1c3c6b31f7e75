const categories = ['toplevel', 'devtools.timeline', 'loading', 'blink.user_timing'];

/** Records what the browser does; `stop` gives back its events. One recording at a time. */
export async function startTrace(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  return {
    stop: async () => {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return events;
    },
  };
}

/**
 * The main thread of the page that was opened last at an address: its events, and its tasks with their processor time
 * in ms. Moments (`ts`) and lengths (`dur`) are in µs, as the browser gives them.
 */
export function readMainThread(events, url) {
  const start = events.findLast(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  if (!start) throw new Error(`bench: the recording does not hold ${url}`);
  const own = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts);
  const tasks = own
    .filter(({ name, dur }) => name.endsWith('RunTask') && dur !== undefined)
    .map((task) => ({ ts: task.ts, end: task.ts + task.dur, processor: (task.tdur ?? 0) / 1000 }));
  const holds = (task, test) => own.some((event) => event.ts >= task.ts && event.ts < task.end && test(event));
  return { own, tasks, holds };
}
