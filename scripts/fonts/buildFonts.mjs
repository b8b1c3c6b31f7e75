/**
 * Cuts the fonts of the app and writes all that follows from them. Run by hand, the output is committed:
 *
 *     node scripts/fonts/buildFonts.mjs
 *
 * in    two npm packages with the uncut fonts (sources.mjs), the characters in use (letters.mjs)
 * out   src/ui/fonts/*.woff2, *-OFL.txt, fonts.css       what the browser loads
 *       src/charts/text/advances.ts                      how wide a character is, for layout without a page
 *       src/export/glyphs/generated/*.ts                 outlines, for pictures that need no font at all
 *       src/export/pdf/font/generated/fontFiles.ts       whole fonts, for PDF, whose words stay words
 *
 * The same input gives the same bytes. Add a character in letters.mjs and run again; all of them follow.
 */
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { advancesModule } from './advances.mjs';
import { fontFilesModule } from './fontFiles.mjs';
import { fontsCss } from './fontsCss.mjs';
import { glyphModules } from './glyphs.mjs';
import { figureCharacters, wordCharacters } from './letters.mjs';
import { lookupsOnce } from './lookupsOnce.mjs';
import { openFont } from './openFont.mjs';
import { fetchSources } from './sources.mjs';

const subsetFont = createRequire(import.meta.url)('subset-font');
const root = new URL('../../', import.meta.url);
const weights = [400, 600, 700];
/** Inter's optical sizes: the browser takes the font size in px, held between these two. */
const opticalSizes = [14, 32];
/** The cuts of its figures in a PDF: labels and tables, then titles. Between them the eye sees little difference. */
const documentOpticalSizes = [14, 28];

/**
 * Hints are left out: they are half of the file (22 kB against 11), were made by a machine, and Inter, beside
 * which the words stand, has none. `liga` is left out so that one character is one glyph everywhere: on the
 * page, in the widths and in the outlines.
 */
const wordOptions = { noHinting: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp'] };
const figureOptions = { noHinting: true, keepFeatures: ['kern', 'tnum'] };

/** A PDF holds composed letters only, so the marks need no places. */
const documentOptions = (keepFeatures) => ({ noHinting: true, keepFeatures, targetFormat: 'sfnt' });

const cutWords = (source, targetFormat) => subsetFont(source, wordCharacters, { ...wordOptions, targetFormat });

const cutFigures = (source, targetFormat, variationAxes) =>
  subsetFont(source, figureCharacters, { ...figureOptions, targetFormat, variationAxes });

function write(path, content) {
  const url = new URL(path, root);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, content);
  const small = path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
  console.log(`${path}  ${content.length} bytes${path.endsWith('.woff2') ? '' : `, ${small} brotli`}`);
  return small;
}

async function writeWebFonts(sources) {
  let total = 0;
  for (const weight of weights) {
    const woff2 = await cutWords(sources.words[weight], 'woff2');
    total += write(`src/ui/fonts/be-vietnam-pro-${weight}.woff2`, woff2);
  }
  const axes = { wght: { min: 400, max: 700 }, opsz: { min: 14, max: 32 } };
  total += write('src/ui/fonts/inter-figures.woff2', await cutFigures(sources.figures, 'woff2', axes));
  write('src/ui/fonts/be-vietnam-pro-OFL.txt', sources.licences.words);
  write('src/ui/fonts/inter-OFL.txt', sources.licences.figures);
  write('src/ui/fonts/fonts.css', fontsCss(weights, wordCharacters, figureCharacters));
  console.log(`web fonts together: ${total} bytes`);
}

async function openAll(sources) {
  const words = {};
  const figures = {};
  for (const weight of weights) {
    words[weight] = openFont(await cutWords(sources.words[weight], 'sfnt'), wordCharacters);
    for (const opsz of opticalSizes) {
      const still = await cutFigures(sources.figures, 'sfnt', { wght: weight, opsz });
      figures[`${weight}-${opsz}`] = openFont(still, figureCharacters);
    }
  }
  return { weights, opticalSizes, words, figures };
}

async function cutDocumentFonts(sources) {
  const files = {};
  for (const weight of weights) {
    files[`words-${weight}`] = await subsetFont(sources.words[weight], wordCharacters, documentOptions(['kern']));
    for (const opsz of documentOpticalSizes) {
      const options = { ...documentOptions(['kern', 'tnum']), variationAxes: { wght: weight, opsz } };
      const cut = await subsetFont(sources.figures, figureCharacters, options);
      files[`figures-${weight}-${opsz}`] = lookupsOnce(cut);
    }
  }
  return files;
}

const sources = fetchSources();
await writeWebFonts(sources);
const fonts = await openAll(sources);
write('src/charts/text/advances.ts', advancesModule(fonts));
let together = 0;
for (const [path, content] of glyphModules(fonts)) together += write(path, content);
console.log(`outlines together: ${together} bytes brotli`);
write('src/export/pdf/font/generated/fontFiles.ts', fontFilesModule(await cutDocumentFonts(sources)));
