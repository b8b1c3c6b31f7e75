import { outlineTable, twoSizeOutlineTable } from './contours.mjs';
import { kerningClasses } from './kerning.mjs';

/** JSON in which nothing is invisible: spaces and combining marks are escaped. */
const readable = (value) =>
  JSON.stringify(value, null, 1).replace(
    /[\u00a0\u0300-\u036f]/g,
    (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'),
  );

const moduleText = (name, type, value) => `// Written by scripts/fonts/buildFonts.mjs; do not edit.
import type { ${type} } from '#export/glyphs/glyphTables';

export const ${name}: ${type} = ${readable(value)};
`;

function words(opened) {
  const entries = [...opened.characters].map((character) => [character, opened.glyphOf(character)]);
  return { ...outlineTable(opened, entries), kerning: kerningClasses(opened) };
}

/** Tabular forms are called "t" and the character. */
function figures(small, large) {
  const characters = [...small.characters];
  const tabular = characters.filter((c) => small.indexOf(c, true) !== small.indexOf(c));
  const entries = [
    ...characters.map((c) => [c, small.glyphOf(c), large.glyphOf(c)]),
    ...tabular.map((c) => [`t${c}`, small.glyphOf(c, true), large.glyphOf(c, true)]),
  ];
  return {
    ...twoSizeOutlineTable(small, large, entries),
    kerning: kerningClasses(small),
    largeKerning: kerningClasses(large),
  };
}

/** Paths and texts of the generated outline tables, two a weight. */
export function glyphModules(fonts) {
  return fonts.weights.flatMap((weight) => {
    const [small, large] = fonts.opticalSizes.map((opsz) => fonts.figures[`${weight}-${opsz}`]);
    return [
      [`words${weight}`, 'WordTable', words(fonts.words[weight])],
      [`figures${weight}`, 'FigureTable', figures(small, large)],
    ].map(([name, type, table]) => [`src/export/glyphs/generated/${name}.ts`, moduleText(name, type, table)]);
  });
}
