import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, bytes: Buffer, compressed?: boolean }} Part A file or an inline piece, named without its hash. */

/**
 * What a first visit of the overview loads before anyone touches it: the scripts that the page names with everything
 * that they import at once, its style sheets and inline styles, every font of the build, and the largest overview page.
 *
 * @param {string} dist
 * @returns {{ scripts: Part[], styles: Part[], fonts: Part[], largestPage: Part[] }}
 */
export function firstLoad(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  // The rules of paper come last and hold nothing up.
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('media="print"'));
  const addresses = (pattern) =>
    named
      .filter((tag) => pattern.test(tag))
      .map((tag) => assetOf(tag))
      .filter(Boolean);
  const scripts = withImports(dist, addresses(/<script[^>]*\bsrc=|rel="modulepreload"/));
  const inline = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => ({
    name: 'inline',
    bytes: Buffer.from(text),
  }));
  return {
    scripts: scripts.map((file) => part(dist, file)),
    styles: [...inline, ...addresses(/rel="stylesheet"/).map((file) => part(dist, file))],
    fonts: filesBelow(dist)
      .filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
      .map((file) => ({ ...part(dist, file), compressed: true })),
    largestPage: overviewPages(dist)
      .toSorted((a, b) => b.bytes.length - a.bytes.length)
      .slice(0, 1),
  };
}

/** Files of these scripts and of all that they import at once; `import()` is not part of it. */
function withImports(dist, files) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) add(`assets/${name}`);
  };
  files.forEach(add);
  return [...found];
}

/** `assets/x.js` of a tag's address, whatever the base path is. */
function assetOf(tag) {
  return /(?:src|href)="[^"]*?(assets\/[^"]+)"/.exec(tag)?.[1];
}

/** `/` and `/{language}/{board}/`. */
function overviewPages(dist) {
  const boards = existsSync(join(dist, 'data'))
    ? readdirSync(join(dist, 'data')).map((name) => name.replace(/\.json$/, ''))
    : [];
  const languages = readdirSync(dist).filter((name) => /^[a-z]{2,3}$/.test(name));
  return ['index.html', ...languages.flatMap((language) => boards.map((board) => `${language}/${board}/index.html`))]
    .filter((file) => existsSync(join(dist, file)))
    .map((file) => part(dist, file));
}

function part(dist, file) {
  return {
    name: file.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, ''),
    bytes: readFileSync(join(dist, file)),
  };
}

function filesBelow(folder, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, join(path, entry.name)) : [join(path, entry.name)],
  );
}
