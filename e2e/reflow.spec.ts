import { expect, type Page } from '@playwright/test';

import { answerWith, boardWith } from './support/boards';
import { open, test } from './support/journey';
import { comparePage, indicatorPage, languages, overview } from './support/places';

const widths = [320, 360, 390, 768, 1024, 1280, 1440, 1920];

const sixSeries = '?ids=grdp-growth,poverty-rate,structure-zone1,structure-zone2,structure-zone3,structure-tax';

/** How far the page is wider than the screen, with the elements that stick out. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > wide + 1 && !scrolls(element) && !element.closest('.vh, .skip');
    });
    return {
      px: document.documentElement.scrollWidth - wide,
      elements: out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    };
  });
}

for (const language of languages) {
  test(`${language}: no width makes the page scroll sideways`, async ({ page }) => {
    for (const address of [
      overview(language),
      indicatorPage(language, 'structure-zone2'),
      comparePage(language, sixSeries),
    ]) {
      await open(page, address);
      await expect(page.getByRole('application').first()).toBeAttached();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => overflow(page), { message: `${address} at ${width}` }).toEqual({ px: 0, elements: [] });
      }
    }
  });
}

/** Choices that are wider than the box that shows the chosen one. */
function cutChoices(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('main select')].flatMap((select) => {
      const probe = select.cloneNode(false) as HTMLSelectElement;
      Object.assign(probe.style, { position: 'absolute', width: 'max-content', alignSelf: 'auto' });
      select.after(probe);
      const cut = [...(select as HTMLSelectElement).options].filter((option) => {
        probe.replaceChildren(option.cloneNode(true));
        return probe.getBoundingClientRect().width > select.getBoundingClientRect().width + 1;
      });
      probe.remove();
      return cut.map(({ text }) => text);
    }),
  );
}

for (const language of languages) {
  test(`${language}: no width cuts a choice of status, order or kind of chart`, async ({ page }) => {
    const orders = ['', '?sort=-distance'].map((query) => overview(language) + query);
    for (const address of [...orders, comparePage(language, `${sixSeries}&mode=index`)]) {
      await open(page, address);
      await expect(page.getByRole('main').getByRole('combobox').first()).toBeAttached();
      for (const width of [...widths, 720, 960]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => cutChoices(page), { message: `${address} at ${width}` }).toEqual([]);
      }
    }
  });
}

test('at four times the size (320 × 256) the page reads and its filters work', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, overview('vi'));
  const economy = page.getByRole('button', { name: /^Kinh tế \d+$/ });
  await economy.click();
  await expect(page.getByRole('article')).toHaveCount(50);
  expect(await overflow(page)).toEqual({ px: 0, elements: [] });
  // What sticks to the edges must leave room to read.
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height, bottom, top }) => width > 200 && height > 0 && bottom > 0 && top < innerHeight)
      .reduce((sum, { height }) => sum + height, 0),
  );
  expect(covered).toBeLessThanOrEqual(256 * 0.6);
});

test('a board that is refused fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await answerWith(
    page,
    boardWith((board) => delete board['title']),
  );
  await page.goto(overview('vi'));
  await expect(page.getByRole('alert').getByRole('table')).toBeVisible();
  expect((await overflow(page)).px).toBe(0);
});

for (const width of [390, 1440]) {
  test(`at ${width} every target is at least 24 px wide and high, or stands free`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, overview('vi'));
    await expect(page.getByRole('application').first()).toBeAttached();
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll('a[href], button, select, input, summary, [role=button]');
      const isInText = (element: Element) => getComputedStyle(element).display === 'inline';
      return [...controls]
        .filter((element) => {
          // A switch drawn by its label is pressed there; the control itself is hidden.
          const target = element.matches('input.vh') ? (element.closest('label') ?? element) : element;
          const { width: wide, height } = target.getBoundingClientRect();
          return (
            wide > 0 && height > 0 && (wide < 24 || height < 24) && !isInText(element) && !element.matches('.skip')
          );
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(small).toEqual([]);
  });
}

test.describe('a visitor who asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('sees nothing move', async ({ page }) => {
    await open(page, overview('vi'));
    await page.getByRole('button', { name: /^Kinh tế \d+$/ }).click();
    await expect(page.getByRole('article')).toHaveCount(50);
    const moving = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            seconds(style.transitionDuration) > 0.01 ||
            (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
          );
        })
        .map((element) => element.outerHTML.slice(0, 80))
        .slice(0, 5);
    });
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});
