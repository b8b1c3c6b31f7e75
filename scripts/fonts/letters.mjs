/**
 * The characters that the app can set, cut into the two fonts that set them.
 *
 * Words are set in Be Vietnam Pro, figures in Inter: Be Vietnam Pro has the clearest Vietnamese marks but
 * no tabular figures (its "1" is 385 units wide, its "4" 710), so columns of numbers would not line up.
 * `unicode-range` in fonts.css joins the two, and the tables of widths and outlines follow the same cut.
 */
const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Set in Inter. Comma, stop, hyphen and slash belong to numbers first; words share them. */
export const figureCharacters = [...'%+,-./0123456789×№↑→↓−'].sort().join('');

/** The 134 letters of Vietnamese that are not plain Latin: 12 vowels × 5 tones, ă â ê ô ơ ư, đ, both cases. */
export const vietnameseLetters =
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư' + span(0x1ea0, 0x1ef9).replace(/[Ỻ-ỿ]/g, '');

/** Names from the neighbours in Europe, and French words in sources. */
const europeanLetters = 'ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿŒœŠšŽžŁłŸ';

const signs = '\u00a0¡§©«®°±²³·»¿–—‘’‚“”„†•…‰‹›€₫™≈≠≤≥';

/** Marks that stand alone in text which nobody has composed (NFC) yet: a search box on a Mac. */
const combiningMarks = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';

/** Set in Be Vietnam Pro. */
export const wordCharacters = [
  ...new Set(span(0x20, 0x7e) + signs + europeanLetters + vietnameseLetters + combiningMarks),
]
  .filter((character) => !figureCharacters.includes(character))
  .sort((a, b) => a.codePointAt(0) - b.codePointAt(0))
  .join('');

/** "U+20-24,U+26-2A": the shortest CSS `unicode-range` for a set of characters. */
export function unicodeRange(characters) {
  const points = [...new Set(characters)].map((c) => c.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (n) => n.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
