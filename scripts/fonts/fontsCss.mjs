import { unicodeRange } from './letters.mjs';

/**
 * Widths against Arial, so that text set before the fonts arrive takes the same room and nothing jumps:
 * measured in Chromium over 1 429 texts of the first board in both languages, letters and figures apart,
 * kerning and proportional figures on, as in running text.
 */
const fallbackFaces = [
  { weight: '400', local: ['Arial', 'Liberation Sans', 'Arimo'], words: 1.078, figures: 1.058 },
  { weight: '600', local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], words: 1.052, figures: 1.097 },
  { weight: '700', local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], words: 1.042, figures: 1.06 },
];

const percent = (share) => `${Number((share * 100).toFixed(2))}%`;

function face(lines) {
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

/** Be Vietnam Pro's own line box; all faces take it, so that a digit never makes a line higher. */
const ascent = 1;
const descent = 0.265;

function fallback({ weight, local }, size, range) {
  return face([
    'font-family: "HG Fallback"',
    `font-weight: ${weight}`,
    `src: ${local.map((name) => `local("${name}")`).join(', ')}`,
    `size-adjust: ${percent(size)}`,
    `ascent-override: ${percent(ascent / size)}`,
    `descent-override: ${percent(descent / size)}`,
    'line-gap-override: 0%',
    ...(range ? [`unicode-range: ${range}`] : []),
  ]);
}

/** The text of fonts.css: words, figures, and the stand-in of the same size while they load. */
export function fontsCss(weights, wordCharacters, figureCharacters) {
  const figureRange = unicodeRange(figureCharacters);
  const words = weights.map((weight) =>
    face([
      'font-family: "Be Vietnam Pro"',
      `font-weight: ${weight}`,
      'font-display: swap',
      `src: url("./be-vietnam-pro-${weight}.woff2") format("woff2")`,
      `unicode-range: ${unicodeRange(wordCharacters)}`,
    ]),
  );
  const figures = face([
    'font-family: "HG Figures"',
    'font-weight: 400 700',
    'font-display: swap',
    'src: url("./inter-figures.woff2") format("woff2")',
    `ascent-override: ${percent(ascent)}`,
    `descent-override: ${percent(descent)}`,
    'line-gap-override: 0%',
    `unicode-range: ${figureRange}`,
  ]);
  const head =
    '/* Written by scripts/fonts/buildFonts.mjs. Words in Be Vietnam Pro, figures in Inter; both under the\n' +
    '   SIL Open Font License (the texts lie beside this file). */\n';
  const note =
    '\n/* The stand-in until they arrive: Arial, made as wide as they are. Later faces win for their range. */\n';
  const standIns = fallbackFaces.flatMap((f) => [fallback(f, f.words), fallback(f, f.figures, figureRange)]);
  return head + [...words, figures].join('') + note + standIns.join('');
}
