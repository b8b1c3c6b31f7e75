import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';

type Journey = {
  /** Console lines that a journey provokes on purpose, such as those of a failing download. */
  expectedFaults: RegExp[];
  /** Everything that went wrong in the pages of the journey; empty at its end, or the journey fails. */
  faults: string[];
};

/** Scripts and styles that the policy blocks, told by the page itself. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * Collects errors and warnings of the console, exceptions, violations of the policy and requests to other hosts, in
 * every page of a context.
 */
async function watch(context: BrowserContext, home: string, expected: readonly RegExp[] = []): Promise<string[]> {
  const faults: string[] = [];
  const add = (fault: string) => {
    if (!expected.some((one) => one.test(fault))) faults.push(fault);
  };
  await context.addInitScript(reportViolations);
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') add(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => add(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(home).origin)
      add(`foreign request: ${request.url()}`);
  });
  return faults;
}

/** Every journey also proves that nothing went wrong on its way. */
export const test = base.extend<Journey>({
  expectedFaults: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults = await watch(context, baseURL ?? '', expectedFaults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the app has taken over this part of the written page, so that it answers clicks and keys. */
export async function awake(part: Locator): Promise<Locator> {
  await expect
    .poll(() => part.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
  return part;
}

/** Opens an address and waits until the app has taken over the page. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page.locator('h1').first());
}

/** Reaches an element as a keyboard user does, by Tab alone. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Draws the parts below the screen too, which a browser leaves out until they come near. */
export async function drawWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *')) part.style.contentVisibility = 'visible';
  });
}
