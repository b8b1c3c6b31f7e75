export type CsvCell = string | number | null | undefined;

/** What a spreadsheet may take for a formula at the start of a text; the wide signs are those of East Asian keyboards. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV (RFC 4180): every field in quotes, a quote doubled, lines end in CRLF, a byte order mark first, so
 * that spreadsheets read the Vietnamese letters. Numbers stay as they are, with a dot and their minus. A text that
 * a spreadsheet would run as a formula gets an apostrophe before it, and one that already looks so guarded gets
 * one more, so that taking one away always gives the text back. Null and undefined are empty fields.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
