/** Steps of the wheel, and how many. */
const step = 400;
const steps = 60;

/** Scrolls through a list of all indicators at the machine's own speed: the longest frame, and how many were long. */
export async function scrollThrough(page) {
  await page.evaluate(() => document.querySelector('#indicators').scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(500);
  await page.mouse.move(700, 500);
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      window.frameWatch = requestAnimationFrame(tick);
    };
    window.frameWatch = requestAnimationFrame(tick);
  });
  for (let at = 0; at < steps; at += 1) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(50);
  }
  return page.evaluate(() => {
    cancelAnimationFrame(window.frameWatch);
    const frames = window.frames_.slice(1);
    return { longestFrame: Math.max(...frames), longFrames: frames.filter((one) => one > 50).length };
  });
}
