import { ExportError } from '#export/exportError';

/** Longest stretch of work in ms; a fourth of what people feel as a stutter, so that slow machines stay below it too. */
const stretch = 40;

/** Throws `ExportError('cancelled')` when the visitor has stopped the job. */
function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExportError('cancelled');
}

/** Lets the browser paint and answer; unlike a timer it is not slowed down in a hidden tab. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** A pause that long work takes between small steps; see `makeBreathe`. */
export type Breathe = () => Promise<void>;

/**
 * A pause for long work: call it between small steps and wait for it. It gives the thread back once a stretch is over
 * and does nothing before. Rejects with `ExportError('cancelled')` when the signal is aborted.
 */
export function makeBreathe(signal?: AbortSignal): Breathe {
  let since = performance.now();
  return async () => {
    checkSignal(signal);
    if (performance.now() - since < stretch) return;
    await nextTurn();
    since = performance.now();
    checkSignal(signal);
  };
}

/**
 * Begins and waits for work that cannot be stopped itself, but no longer than until the signal is aborted, and then rejects with
 * `ExportError('cancelled')`; what the work still gives is thrown away.
 */
export async function untilAborted<Value>(work: () => Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  checkSignal(signal);
  if (signal === undefined) return work();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new ExportError('cancelled'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
