import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDir, fail, root } from '../../setup/run.mjs';
import { buildRechartsPage } from './buildRechartsPage.mjs';
import { stripScripts } from './stripScripts.mjs';

const drawn = ':is(rect, path, line, circle)';

/** What counts as a card, a picture on a card and a chart, in the pages of this project. */
const marks = {
  cards: '#indicators article',
  pictures: `#indicators article:has(svg[role="img"] ${drawn})`,
  charts: `#charts figure:has(svg[role="img"] ${drawn})`,
};

const rechartsDrawn = ':is(.recharts-bar-rectangle path, .recharts-line-curve)';

const rechartsMarks = {
  cards: 'article.card',
  pictures: `article.card:has(${rechartsDrawn})`,
  charts: `figure.panel:has(${rechartsDrawn})`,
};

/** The same for the page of an indicator, which has neither cards nor panels: its heading, and its chart where it has one. */
const pageMarks = { headings: 'main h1', sections: 'main h2' };

/**
 * The sites to compare, the board first: the build itself, the same written page without its scripts, and a usual page
 * that draws everything in the browser with Recharts. The last two are made anew each time. With a page below the
 * board ("kpi/grdp-growth") that page is compared with itself without scripts, and there is no third site.
 *
 * @param {string} [page]
 */
export async function prepareSites(page) {
  const dist = join(root, 'dist');
  const folder = join(cacheDir, 'bench');
  rmSync(folder, { recursive: true, force: true });
  const [boardFile] = readdirSync(join(dist, 'data'))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const path = `vi/${boardFile.replace(/\.json$/, '')}/${page === undefined ? '' : `${page.replace(/^\/+|\/+$/g, '')}/`}`;
  const { base } = JSON.parse(readFileSync(join(dist, 'headers.json'), 'utf8'));
  if (!existsSync(join(dist, path, 'index.html'))) fail(`The build has no page ${path}`);

  const plain = join(folder, 'plain');
  cpSync(join(dist, 'assets'), join(plain, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.js') });
  copyFileSync(join(dist, 'favicon.svg'), join(plain, 'favicon.svg'));
  copyFileSync(join(dist, 'headers.json'), join(plain, 'headers.json'));
  mkdirSync(join(plain, path), { recursive: true });
  writeFileSync(join(plain, path, 'index.html'), stripScripts(readFileSync(join(dist, path, 'index.html'), 'utf8')));
  if (page !== undefined) {
    return [
      { name: 'board', title: page, folder: dist, path, marks: pageMarks, categories: null },
      { name: 'plain', title: 'plain page', folder: plain, path, marks: pageMarks, categories: null },
    ];
  }

  const recharts = join(folder, 'recharts');
  await buildRechartsPage({ outDir: recharts, base, boardFile });
  cpSync(join(dist, 'data'), join(recharts, 'data'), { recursive: true });
  copyFileSync(join(dist, 'favicon.svg'), join(recharts, 'favicon.svg'));
  copyFileSync(join(dist, 'headers.json'), join(recharts, 'headers.json'));

  const categories = '#indicators [role="group"] button';
  return [
    { name: 'board', title: 'board', folder: dist, path, marks, categories },
    { name: 'plain', title: 'plain page', folder: plain, path, marks, categories: null },
    { name: 'recharts', title: 'Recharts page', folder: recharts, path: '', marks: rechartsMarks, categories },
  ];
}
