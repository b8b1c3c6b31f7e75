/**
 * `npm run budgets`: what a first visit of the overview costs, and what a shared link's picture weighs, against their
 * limits; 1 kB = 1000 bytes, brotli 11.
 * `-- --record` keeps today's sizes in `scripts/budgets.json`; later runs then say what grew since.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { firstLoad } from './budgets/firstLoad.mjs';
import { previewLimits, weighPreviews } from './budgets/previews.mjs';
import { cacheDir, fail, root } from './setup/run.mjs';

const recordFile = join(root, 'scripts/budgets.json');
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) fail('There is no build to measure. Run: npm run build');

const load = firstLoad(dist);
const rows = [
  { name: 'JavaScript of the first page', limit: 105, parts: load.scripts },
  { name: 'CSS of the first page', limit: 12, parts: load.styles },
  { name: 'fonts', limit: 75, parts: load.fonts },
  { name: 'HTML of the largest overview', limit: 40, parts: load.largestPage },
].map((row) => ({ ...row, sizes: sizesOf(row.parts) }));

const recorded = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
const faults = [];
for (const { name, limit, sizes } of rows) {
  const value = sum(sizes);
  const before = recorded[name] ? sum(recorded[name]) : null;
  const change = before === null ? '' : `${signed(value - before)} since recorded`;
  console.log(`${name.padEnd(30)} ${kilo(value).padStart(7)} kB of ${String(limit).padStart(3)}  ${change}`);
  for (const [part, size] of Object.entries(sizes)) {
    const grown = recorded[name] ? size - (recorded[name][part] ?? 0) : 0;
    console.log(`  ${part.padEnd(34)} ${kilo(size).padStart(7)}${Math.abs(grown) >= 50 ? `  ${signed(grown)}` : ''}`);
  }
  if (value > limit * 1000) faults.push(`${name}: ${kilo(value)} kB is over ${limit} kB`);
}
const previews = weighPreviews(dist);
for (const [name, limit] of Object.entries(previewLimits)) {
  const value = previews[name];
  console.log(`${`previews, ${name}`.padEnd(30)} ${kilo(value).padStart(7)} kB of ${String(limit / 1000).padStart(3)}`);
  if (value > limit) faults.push(`previews, ${name}: ${kilo(value)} kB is over ${limit / 1000} kB`);
}
if (previews.count === 0) faults.push('previews: there is none');
if (load.fonts.length > 4) faults.push(`fonts: ${load.fonts.length} files are more than four`);
for (const { name, bytes } of load.scripts) {
  if (bytes.includes('recharts-'))
    faults.push(`${name} holds Recharts; only Live.tsx may import it, and only import() may reach that`);
}

if (process.argv.includes('--record')) {
  writeFileSync(
    recordFile,
    `${JSON.stringify(Object.fromEntries(rows.map(({ name, sizes }) => [name, sizes])), null, 2)}\n`,
  );
}
if (faults.length > 0) {
  printWeights();
  fail(faults.join('\n'));
}

/** What the first load is made of, as the last build noted it: code before it is minified and compressed. */
function printWeights() {
  const file = join(cacheDir, 'weights.json');
  if (!existsSync(file)) return;
  console.log('\nCode of the first load by library and room, before minifying:');
  for (const [name, size] of JSON.parse(readFileSync(file, 'utf8')).slice(0, 16)) {
    console.log(`  ${name.padEnd(34)} ${kilo(size).padStart(7)}`);
  }
}

/** Bytes by part; parts of one name (two chunks called "index") are one. */
function sizesOf(parts) {
  const sizes = {};
  for (const { name, bytes, compressed } of parts) {
    sizes[name] = (sizes[name] ?? 0) + (compressed ? bytes.length : brotliCompressSync(bytes).length);
  }
  return sizes;
}

function sum(sizes) {
  return Object.values(sizes).reduce((total, size) => total + size, 0);
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

function signed(bytes) {
  return `${bytes < 0 ? '−' : '+'}${kilo(Math.abs(bytes))}`;
}
