/** A style sheet by when its rules are needed: by a screen at once, by paper only, by parts that are loaded later. */
export type SplitSheet = { readonly screen: string; readonly print: string; readonly late: string };

const PRINT = /^\s*@media print\s*\{/;

/** The mark that `lateStyles` sets around the rules of a `*.late.module.css`. */
const LATE = /^\s*@layer late\s*\{([^]*)\}$/;

/**
 * Parts a style sheet by its rules of the top level, each part in the old order. `@media print` blocks come as a file
 * that no first paint waits for; it is linked last, so that paper's rules win over equally specific ones of the screen.
 * `@layer late` blocks come as a file that is fetched with the first part that needs it. Their layer is taken off: in a
 * layer they would lose against every other rule, and in development there is none.
 */
export function splitSheet(text: string): SplitSheet {
  const parts = { screen: '', print: '', late: '' };
  let from = 0;
  while (from < text.length) {
    const end = endOfRule(text, from);
    const rule = text.slice(from, end);
    const late = LATE.exec(rule)?.[1];
    if (late !== undefined) parts.late += late;
    else parts[PRINT.test(rule) ? 'print' : 'screen'] += rule;
    from = end;
  }
  return parts;
}

/** Classes that only a part loaded later has rules for; a written page that names one would stand without its styles. */
export function lateClasses({ screen, late }: Pick<SplitSheet, 'screen' | 'late'>): ReadonlySet<string> {
  const classesOf = (text: string) => [...text.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
  const early = new Set(classesOf(screen));
  return new Set(classesOf(late).filter((name) => !early.has(name)));
}

/** Behind the rule that begins here: its closing brace, or its semicolon where it has no block. */
function endOfRule(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (sign === '/' && text[at + 1] === '*') at = text.indexOf('*/', at + 2) + 1;
    else if (sign === '{') depth += 1;
    else if (sign === ';' && depth === 0) return at + 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** Place of the quote that closes the string that begins here. */
function endOfString(text: string, from: number): number {
  const quote = text[from];
  let at = from + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}
