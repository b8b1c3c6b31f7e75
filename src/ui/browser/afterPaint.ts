/**
 * Runs something once the next frame was painted, so that what a key press changes on the spot is seen first. Gives
 * back a function that calls it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
