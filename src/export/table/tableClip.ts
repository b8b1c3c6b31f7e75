import { plainText } from '#charts/text/plainText';
import type { ExportEntry } from '#export/entry/exportEntry';
import { xmlText } from '#export/picture/markup';
import type { Locale } from '#language/locale';
import { clipTable, type ClipCell, type ClipTable } from './clipTable';

/** What goes onto the clipboard, by its kind; programs take the one they know best. */
export type TableClip = { readonly 'text/html': string; readonly 'text/plain': string };

/**
 * A number with the decimal sign of the language and no groups of three: where an office program has another language,
 * "7.520" would be taken for 7.52, and nobody would see it.
 */
function plainNumber(value: number, locale: Locale): string {
  const sign = locale.number(0.5).charAt(1);
  return String(value === 0 ? 0 : value).replace('.', sign);
}

/** What office programs take for a formula at the start of a cell, pasted as text or as HTML. */
const formula = /^'*[=+\-@＝＋－＠]/;

/** A text in one cell of a plain table: no tab or line break, and never the start of a formula. */
function plainCell(cell: ClipCell, locale: Locale): string {
  if (typeof cell === 'number') return plainNumber(cell, locale);
  const text = plainText(cell);
  return formula.test(text) ? `'${text}` : text;
}

/** A text in HTML; one that looks like a formula begins with a space that cannot be seen and that no program takes away. */
function htmlText(text: string): string {
  return (formula.test(plainText(text)) ? '\u00a0' : '') + xmlText(text);
}

/**
 * A number with its value beside it for the programs that look for one: `x:num` for Excel, `sdval` and `sdnum` (the
 * value is written as in English) for LibreOffice. They then need not guess what "8,76" is.
 */
function htmlCell(cell: ClipCell, locale: Locale): string {
  if (typeof cell === 'string') return `<td>${htmlText(cell)}</td>`;
  return `<td align="right" x:num="${cell}" sdval="${cell}" sdnum="1033;">${plainNumber(cell, locale)}</td>`;
}

function htmlTable({ heads, rows }: ClipTable, locale: Locale): string {
  const head = heads.map((one) => `<th>${htmlText(one)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, locale)).join('')}</tr>`).join('');
  return `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/**
 * The table of an entry for the clipboard, as HTML for Excel, Word and mail, and as lines with tabs for everything else:
 * message, measure, heads, one row a period, status, notes, sources, day of export. Numbers stay numbers when pasted;
 * hostile words stay text.
 */
export function tableClip({ figure, locale, message, words }: ExportEntry): TableClip {
  const table = clipTable(figure, locale);
  const subtitle = figure.subtitle === undefined ? [] : [locale.say(figure.subtitle)];
  const after = [words.status?.text ?? '', words.notes.join(' '), words.sources, words.exportedOn].filter(
    (line) => line !== '',
  );
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${htmlText(line)}</p>`).join('');
  const line = (cells: readonly ClipCell[]) => cells.map((cell) => plainCell(cell, locale)).join('\t');
  const lines = [[message], ...subtitle.map((one) => [one]), table.heads, ...table.rows, ...after.map((one) => [one])];
  return {
    'text/html':
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>' +
      `<p><b>${htmlText(message)}</b></p>${paragraphs(subtitle)}${htmlTable(table, locale)}${paragraphs(after)}</body></html>`,
    'text/plain': lines.map(line).join('\r\n'),
  };
}
