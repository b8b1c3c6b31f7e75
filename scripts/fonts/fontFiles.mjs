/**
 * Text of the module of whole fonts, which files carry that keep their words as text. They are kept as base64, so that they are
 * loaded and kept as the rest of the code is.
 */
export function fontFilesModule(files) {
  const rows = Object.entries(files).map(([name, file]) => `  '${name}':\n    '${file.toString('base64')}',\n`);
  return `// Written by scripts/fonts/buildFonts.mjs; do not edit.
// TrueType files in base64: words of Be Vietnam Pro by weight; figures of Inter by weight and optical size.

export const fontFiles = {
${rows.join('')}} as const;
`;
}
