import { expect, type Page } from '@playwright/test';

import { wordsOfPdf } from './programs.ts';

/** A4 in points, as the browser rounds it. */
const A4 = { width: 595, height: 842 };

/** The printed page as its PDF pages' words, with backgrounds left out as browsers do unless asked. */
export async function printedPages(page: Page): Promise<readonly string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  for (const [, width, height] of bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) {
    expect(Math.round(Number(width))).toBe(A4.width);
    expect(Math.round(Number(height))).toBe(A4.height);
  }
  return wordsOfPdf(bytes);
}

/** Shows the page as paper gets it, at the width between the margins of A4. */
export async function showPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** What an official could press or type into, of all that paper would show; a status stands on a button of its own. */
export function controlsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'button:not([popovertarget]), input, select, textarea, nav, [role=tab], [role=switch], [role=menu], [role=search], dialog, .skip';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** Elements that paper shows and that reach beside it. */
export function besidePaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll<HTMLElement>('body *:not(defs *)')]
      .filter((one) => one.checkVisibility() && one.closest('.vh') === null)
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -1 || right > edge);
      })
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 60)}`);
  });
}

/** Without spaces, which are narrow or wide at the pleasure of whoever reads a PDF. */
const letters = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');

/** The labels of each chart that paper shows. */
export async function chartLabels(page: Page): Promise<string[][]> {
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll('svg[role=img]')]
      .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
      .map((one) => [...one.querySelectorAll('text')].map((text) => text.textContent ?? '')),
  );
  return charts.map((labels) => labels.map(letters));
}

/** A chart that a page break cuts has its labels on two pages: every chart must find all of its own on one. */
export function expectWhole(charts: readonly string[][], pages: readonly string[]): void {
  const known = pages.map(letters);
  for (const chart of charts) {
    const whole = known.some((text) => chart.every((label) => text.includes(label)));
    expect(whole, `on one page: ${chart.join(' ')}`).toBe(true);
  }
}
