export type JsonPosition = {
  /** UTF-16 units from the start of the text, from 0. */
  readonly position: number;
  readonly line: number;
  /** Characters from the start of the line, from 1. */
  readonly column: number;
};

type Want = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close';

const blank = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The place behind a text that starts at `from`, or the place of the first character it may not hold. */
function readText(text: string, from: number): { readonly end: number; readonly sound: boolean } {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) >= 32) {
    if (text[at] === '"') return { end: at + 1, sound: true };
    const next = text[at] === '\\' ? endOf(escaped, text, at) : at + 1;
    if (next === at) break;
    at = next;
  }
  return { end: at, sound: false };
}

/** What may follow once a value has ended, by the bracket it stands in; undefined at the very end. */
function afterValue(open: readonly string[]): Want | undefined {
  return open.length > 0 ? 'comma-or-close' : undefined;
}

const marks: Readonly<Record<Want, string>> = {
  value: '[{',
  'value-or-close': '[{]',
  key: '',
  'key-or-close': '}',
  colon: ':',
  'comma-or-close': ',]}',
};

/** Reads one bracket, comma or colon where `want` allows it; gives what is wanted next, false where it may not stand. */
function readMark(mark: string, want: Want, open: string[]): Want | undefined | false {
  if (mark === '' || !marks[want].includes(mark)) return false;
  if (mark === ':') return 'value';
  if (mark === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (mark === '[' || mark === '{') {
    open.push(mark);
    return mark === '[' ? 'value-or-close' : 'key-or-close';
  }
  if ((open.at(-1) === '{') !== (mark === '}')) return false;
  open.pop();
  return afterValue(open);
}

function stopOf(text: string): number {
  const open: string[] = [];
  let want: Want | undefined = 'value';
  let at = endOf(blank, text, 0);
  while (want !== undefined) {
    const takesValue: boolean = want.startsWith('value');
    const takesText = takesValue || want.startsWith('key');
    let end = at;
    if (takesText && text[at] === '"') {
      const read = readText(text, at);
      if (!read.sound) return read.end;
      end = read.end;
    } else if (takesValue) end = endOf(scalar, text, at);
    if (end > at) want = takesValue ? afterValue(open) : 'colon';
    else {
      const next = readMark(text[at] ?? '', want, open);
      if (next === false) return at;
      want = next;
      end = at + 1;
    }
    at = endOf(blank, text, end);
  }
  return at;
}

/**
 * Where a text that `JSON.parse` refused stops being JSON: the first character that cannot stand there, or the
 * end of the text where it breaks off. Own, because what engines say of the place is different in each and
 * missing in some. Reads the text once, without recursion; of a sound text it gives the end.
 */
export function locateJsonFault(text: string): JsonPosition {
  const position = stopOf(text);
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { position, line, column: Array.from(before.slice(lineStart)).length + 1 };
}
