import opentype from 'opentype.js';

/**
 * One still font cut to the given characters, opened for reading: advance widths, outlines and kerning in
 * thousandths of an em, y downwards. A tabular glyph is asked for with `tabular: true` and is the normal
 * one where the font has no tabular form.
 */
export function openFont(buffer, characters) {
  const font = opentype.parse(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength));
  const scale = 1000 / font.unitsPerEm;
  const tabularForms = new Map((font.substitution.getSingle('tnum') ?? []).map((s) => [s.sub, s.by]));
  const indexOf = (character, tabular) => {
    const index = font.charToGlyphIndex(character);
    if (!index) throw new Error(`no glyph for ${character} (U+${character.codePointAt(0).toString(16)})`);
    return tabular ? (tabularForms.get(index) ?? index) : index;
  };
  const glyphOf = (character, tabular = false) => font.glyphs.get(indexOf(character, tabular));
  return {
    font,
    scale,
    characters,
    glyphOf,
    indexOf,
    advance: (character, tabular) => glyphOf(character, tabular).advanceWidth * scale,
    kerning: (left, right) => Math.round(font.getKerningValue(glyphOf(left), glyphOf(right)) * scale),
  };
}
