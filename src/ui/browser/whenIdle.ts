/** Runs a task when the page has been painted and rests, after half a second at the latest. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => task(), { timeout: 500 });
  else setTimeout(task, 100);
}
