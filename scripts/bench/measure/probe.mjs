/**
 * Runs inside the page, before anything of the page does (it is sent there as text, so it reaches nothing outside
 * itself). Notes what the browser reports, and the moment at which all cards and charts have been painted.
 *
 * @param {{ marks: Record<string, string>, expected: Record<string, number> }} options what to count, and how many
 */
export function probe({ marks, expected }) {
  const notes = { shifts: 0, longTasks: [], longFrames: [], events: [], largestPaint: 0, visible: null };
  window.benchNotes = notes;
  const observe = (options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ buffered: true, ...options });
  observe({ type: 'longtask' }, ({ startTime, duration }) => notes.longTasks.push({ startTime, duration }));
  observe({ type: 'long-animation-frame' }, ({ startTime, duration, blockingDuration }) =>
    notes.longFrames.push({ startTime, duration, blockingDuration }),
  );
  observe({ type: 'largest-contentful-paint' }, ({ startTime }) => (notes.largestPaint = startTime));
  observe({ type: 'layout-shift' }, ({ value, hadRecentInput }) => {
    if (!hadRecentInput) notes.shifts += value;
  });
  observe({ type: 'event', durationThreshold: 16 }, ({ startTime, duration, interactionId }) => {
    if (interactionId > 0) notes.events.push({ startTime, duration });
  });

  /** Calls back once the frame that is being made now has been painted. */
  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const look = () => {
    const complete = Object.entries(marks).every(
      ([name, selector]) => document.querySelectorAll(selector).length >= expected[name],
    );
    if (complete) afterPaint((now) => (notes.visible = now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** From the next click on: how long until the number of cards has changed and been painted. */
  notes.watchCards = () => {
    const before = document.querySelectorAll(marks.cards).length;
    notes.clicked = null;
    notes.changed = null;
    document.addEventListener('click', ({ timeStamp }) => (notes.clicked = timeStamp), { once: true, capture: true });
    const wait = () => {
      if (document.querySelectorAll(marks.cards).length !== before) afterPaint((now) => (notes.changed = now));
      else requestAnimationFrame(wait);
    };
    requestAnimationFrame(wait);
  };
}
