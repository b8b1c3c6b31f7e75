import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { firstLoad } from './firstLoad.mjs';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
const files = {
  'index.html':
    '<link rel="modulepreload" href="/b/assets/page-12345678.js"><link rel="stylesheet" href="/b/assets/x-12345678.css"><link rel="stylesheet" media="print" href="/b/assets/print-12345678.css"><script type="module" src="/b/assets/index-abcdefgh.js"></script><style>a{}</style>',
  'vi/board/index.html': 'the longest page of all'.repeat(99),
  'data/board.json': '{}',
  'assets/index-abcdefgh.js': 'import{a}from"./shared-12345678.js";import("./lazy-12345678.js");',
  'assets/shared-12345678.js': 'import"./deep-12345678.js";export{b}from"./index-abcdefgh.js"',
  'assets/deep-12345678.js': '',
  'assets/page-12345678.js': '',
  'assets/lazy-12345678.js': '',
  'assets/x-12345678.css': '',
  'assets/print-12345678.css': '',
  'assets/words-400-12345678.woff2': '',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}
afterAll(() => rmSync(dist, { recursive: true, force: true }));

test('counts what the page names and all that it imports at once, not what is lazy', () => {
  const { scripts, styles, fonts, largestPage } = firstLoad(dist);
  const names = (parts) => parts.map(({ name }) => name).toSorted();
  expect(names(scripts)).toEqual(['deep.js', 'index.js', 'page.js', 'shared.js']);
  expect(names(styles)).toEqual(['inline', 'x.css']);
  expect(names(fonts)).toEqual(['words-400.woff2']);
  expect(names(largestPage)).toEqual(['vi/board/index.html']);
});
