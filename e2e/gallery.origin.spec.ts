import { expect, test } from '@playwright/test';

import { overview } from './support/places';

/** The build with the gallery is told an origin, as the build for a public host is. */
const origin = 'https://kpi.example';

test('the sitemap of a build with an origin stands in robots.txt, and each of its addresses answers', async ({
  request,
}) => {
  test.setTimeout(180_000);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.headers()['content-type']).toMatch(/^application\/xml/);
  const addresses = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(250);
  for (const address of addresses) {
    expect(address.startsWith(`${origin}/`)).toBe(true);
    const answer = await request.fetch(address.slice(origin.length), { method: 'HEAD', maxRedirects: 0 });
    expect([address, answer.status()]).toEqual([address, 200]);
  }
});

test('the head of a build with an origin has whole addresses', async ({ request }) => {
  for (const language of ['vi', 'en'] as const) {
    const html = await (await request.get(overview(language))).text();
    expect(html).toContain(`<link rel="canonical" href="${origin}${overview(language)}">`);
    expect(html).toContain(`<meta property="og:image" content="${origin}${overview(language)}preview.png">`);
    expect(html).not.toMatch(/%ORIGIN%|%BASE%/);
  }
});
