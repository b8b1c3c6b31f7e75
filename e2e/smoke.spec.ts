import { expect } from '@playwright/test';

import { test } from './support/journey';

test('the start page answers with the strict policy and without an error', async ({ page }) => {
  const response = await page.goto('/');

  expect(response?.status()).toBe(200);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('the policy stops a script that was put into the page', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.goto(`${baseURL}/`);
  const blocked = page.evaluate(
    () =>
      new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective), { once: true });
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      }),
  );
  expect(await blocked).toContain('script-src');
  await expect(page).not.toHaveTitle('taken over');
  await page.close();
});

test('the first load asks for the board once', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(addresses.filter((address) => address.includes('/data/'))).toHaveLength(1);
});
