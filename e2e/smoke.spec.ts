import { expect, test } from '@playwright/test';

test('the home page answers with the strict policy and without an error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });

  const response = await page.goto('/');

  expect(response?.status()).toBe(200);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('an address that does not exist answers 404 with a page', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});

test('the first load fetches nothing from elsewhere, and no script that the page does not name', async ({
  page,
  baseURL,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));

  await page.goto('/');
  await page.waitForLoadState('networkidle');

  const html = await (await page.request.get('/')).text();
  const scripts = addresses.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
  expect(addresses.filter((address) => !address.startsWith(`${baseURL}/`) && !address.startsWith('blob:'))).toEqual([]);
  expect(scripts.filter((path) => !html.includes(`"${path}"`))).toEqual([]);
  expect(addresses.filter((address) => address.includes('/data/'))).toHaveLength(1);
});
