import { plainText } from '#charts/text/plainText';
import type { IsoDate } from '#model/observation';

/** How a cell looks; what each one is stands in `styles.ts`. */
export type CellLook = 'body' | 'wrap' | 'title' | 'lead' | 'label' | 'head' | 'headRight' | 'number' | 'left' | 'link';

/** One cell: a text, or a number with the format that shows it. A date is a number too. Null is an empty cell. */
export type Cell = {
  readonly value: string | number;
  readonly look: CellLook;
  readonly format?: string | undefined;
  /** An address, or a cell of this workbook as `'Data'!A1` behind a "#". */
  readonly href?: string | undefined;
} | null;

export type Sheet = {
  /** At most 31 characters, unique; see `sheetNames`. */
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** True for a table with one row of heads: it stays in sight, is repeated in print and can be filtered. */
  readonly table: boolean;
  /** Columns that stay in sight beside the heads. */
  readonly frozen?: number;
  /** On A4: upright, across, or in its own size over as many pages as it needs. */
  readonly print: 'upright' | 'across' | 'free';
};

/** Longer texts make Excel call the whole file broken. */
const longestText = 32_000;

/** A text, made plain; an empty one is an empty cell. It is never a formula, whatever it starts with. */
export function text(value: string | null | undefined, look: CellLook = 'body'): Cell {
  // Excel reads "_x0041_" as a letter by its code; such an underscore is itself given by its code.
  const plain = plainText(value ?? '')
    .slice(0, longestText)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return plain === '' ? null : { value: plain, look };
}

/** A number as published, never rounded; null is an empty cell. Throws for what is no finite number. */
export function number(value: number | null | undefined, format: string): Cell {
  if (value === null || value === undefined) return null;
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  return { value: value === 0 ? 0 : value, look: 'number', format };
}

const dayLength = 86_400_000;

/** Day 1 of a workbook's calendar is 1 January 1900, and it knows a 29 February 1900: hence the 30th. */
const calendarStart = Date.UTC(1899, 11, 30);

/** A day as a date that sorts and can be reckoned with; one before March 1900 or that is none stays a text. */
export function date(day: IsoDate | null | undefined, format: string): Cell {
  if (day === null || day === undefined) return null;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || at < Date.UTC(1900, 2, 1)) return text(day);
  return { value: (at - calendarStart) / dayLength, look: 'number', format };
}

/** Longer ones make Excel call the whole file broken. */
const longestAddress = 2000;

/** An address that can be clicked; what is no web address stays a text. */
export function link(href: string | null | undefined, shown?: string): Cell {
  if (href === null || href === undefined || href === '') return null;
  const safe = /^(?:https?:\/\/[!#-;=?-[\]_a-z~]+|#.+)$/.test(href) && href.length <= longestAddress;
  return safe ? { value: shown ?? href, look: 'link', href } : text(shown ?? href, 'wrap');
}
