/** A path command of the font as text: whole thousandths of an em. */
function command({ type, x, y, x1, y1 }, scale) {
  const n = (value) => Math.round(value * scale);
  if (type === 'Z') return 'Z';
  if (type === 'Q') return `Q${n(x1)} ${n(y1)} ${n(x)} ${n(y)}`;
  if (type === 'M' || type === 'L') return `${type}${n(x)} ${n(y)}`;
  throw new Error(`unexpected path command ${type}`);
}

const outline = (glyph, { font, scale }) =>
  glyph
    .getPath(0, 0, font.unitsPerEm)
    .commands.map((c) => command(c, scale))
    .join('');

/** The plain parts of a composed glyph with their offsets; null when a part is scaled or turned. */
function parts(glyph, opened) {
  glyph.path; // reading the outline is what makes the library read the components
  if (!glyph.isComposite) return [{ index: glyph.index, dx: 0, dy: 0 }];
  const found = [];
  for (const part of glyph.components) {
    if (part.xScale !== 1 || part.yScale !== 1 || part.scale01 || part.scale10) return null;
    if (part.matchedPoints) return null;
    const inner = parts(opened.font.glyphs.get(part.glyphIndex), opened);
    if (!inner) return null;
    for (const p of inner) found.push({ index: p.index, dx: p.dx + part.dx, dy: p.dy - part.dy });
  }
  return found;
}

/**
 * Outlines by character. A letter with marks is written as its parts ("=e 0 0 #3 12 -40"), which makes the
 * table a third of the size; parts that are no character of their own are called #1, #2 …
 */
function wordShapes(opened) {
  const names = new Map();
  const shapes = {};
  const characterOf = new Map();
  for (const c of [...opened.characters].reverse()) characterOf.set(opened.indexOf(c), c);
  const nameOf = (index) => {
    const plain = opened.font.glyphs.get(index);
    const character = characterOf.get(index);
    if (character && !plain.isComposite) return character;
    if (!names.has(index)) {
      names.set(index, `#${names.size + 1}`);
      shapes[names.get(index)] = outline(plain, opened);
    }
    return names.get(index);
  };
  for (const character of opened.characters) {
    const glyph = opened.glyphOf(character);
    const composed = parts(glyph, opened);
    shapes[character] =
      composed && glyph.isComposite
        ? '=' + composed.map((p) => `${nameOf(p.index)} ${p.dx} ${p.dy}`).join(' ')
        : outline(glyph, opened);
  }
  return shapes;
}

/** [left characters, right characters, thousandths of an em], classes found by equal rows and columns. */
function kerningClasses(opened) {
  const characters = [...opened.characters];
  const column = (right) => characters.map((left) => opened.kerning(left, right)).join();
  const rights = new Map();
  for (const right of characters) {
    const key = column(right);
    rights.set(key, (rights.get(key) ?? '') + right);
  }
  const lefts = new Map();
  for (const left of characters) {
    const values = [...rights.values()].map((group) => opened.kerning(left, [...group][0]));
    const key = values.join();
    if (values.some(Boolean)) lefts.set(key, (lefts.get(key) ?? '') + left);
  }
  const groups = [...rights.values()];
  const pairs = [...lefts].map(([key, group]) => [
    group,
    key
      .split(',')
      .flatMap((value, i) => (value === '0' ? [] : [`${i}:${value}`]))
      .join(' '),
  ]);
  return { rights: groups, lefts: pairs };
}

const head = '// Written by scripts/fonts/buildFonts.mjs; do not edit.\n';

/** Paths and texts of the generated outline tables. */
export function glyphModules({ weights, opticalSizes, words, figures }) {
  const modules = weights.map((weight) => {
    const table = { shapes: wordShapes(words[weight]), kerning: kerningClasses(words[weight]) };
    return [`src/export/generated/words${weight}.ts`, `${head}export const words${weight} = ${JSON.stringify(table, null, 1)};\n`];
  });
  const still = {};
  for (const [name, opened] of Object.entries(figures)) {
    const characters = [...opened.characters];
    const proportional = Object.fromEntries(characters.map((c) => [c, outline(opened.glyphOf(c), opened)]));
    const tabular = characters.filter((c) => opened.indexOf(c, true) !== opened.indexOf(c));
    still[name] = {
      proportional,
      tabular: Object.fromEntries(tabular.map((c) => [c, outline(opened.glyphOf(c, true), opened)])),
      kerning: kerningClasses(opened),
    };
  }
  modules.push(['src/export/generated/figures.ts', `${head}export const figures = ${JSON.stringify(still, null, 1)};\n`]);
  return modules;
}
