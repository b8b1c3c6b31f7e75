import { join, resolve } from 'node:path';

import type { Page } from '@playwright/test';
import { build } from 'vite';

import type { Wanted } from './probe/pictures';

const root = resolve(import.meta.dirname, '../..');
let bundled: Promise<string> | undefined;

/** The probe as one script without imports, bundled once a process. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    define: { 'import.meta.env.SSR': 'false' },
    build: {
      write: false,
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      lib: { entry: join(root, 'e2e/support/probe/pictures.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = [result].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('the probe could not be bundled');
  return chunk.code;
}

/**
 * Any picture of a figure, made by the site's own code in the page, with every sheet and paper that there is; the page
 * must let a script in (`bypassCSP`).
 */
export async function drawPicture(page: Page, wanted: Wanted): Promise<Buffer> {
  const code = await (bundled ??= bundle());
  if (!(await page.evaluate(() => 'makePicture' in globalThis)))
    await page.addScriptTag({ type: 'module', content: code });
  await page.waitForFunction(() => 'makePicture' in globalThis);
  return Buffer.from(await page.evaluate((one) => globalThis.makePicture(one), wanted), 'base64');
}
