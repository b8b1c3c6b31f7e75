import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { cacheDir, root } from './setup/run.mjs';

// Lays the golden pictures side by side on one page, a row an example and language, and prints its address.
const folder = join(root, 'src/export/testing/golden');
const rows = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, file.lastIndexOf('-'));
  rows.set(name, [...(rows.get(name) ?? []), file]);
}

const picture = (file) =>
  `<a href="${pathToFileURL(join(folder, file))}"><img src="${pathToFileURL(join(folder, file))}"></a>`;
const body = [...rows].map(([name, files]) => `<h2>${name}</h2><p>${files.map(picture).join('\n')}</p>`).join('\n');
const style =
  'body{font:14px sans-serif;background:#999}img{height:420px;margin:4px;background:#fff}p{white-space:nowrap}';

mkdirSync(cacheDir, { recursive: true });
const page = join(cacheDir, 'goldens.html');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><title>Golden pictures</title><style>${style}</style>${body}\n`,
);
console.log(pathToFileURL(page).href);
