/**
 * A strict reader of what `csvText` writes: byte order mark, every field quoted, CRLF at the end of every line, and
 * nothing else; throws at the first character that breaks the form. Guards against formulas stay.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] !== ',') {
      rows.push(row);
      row = [];
    }
    at = field.lastIndex;
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}
