/**
 * Parts a style sheet into what a screen needs and what only paper needs: every `@media print` block of its top level,
 * in order. The rules of paper then come as a file of their own, which no first paint waits for. Both parts keep their
 * order, and paper's rules win over equally specific ones of the screen, because their file is linked last.
 */
export function splitPrint(text: string): { screen: string; print: string } {
  const parts = { screen: '', print: '' };
  let from = 0;
  while (from < text.length) {
    const end = endOfRule(text, from);
    const rule = text.slice(from, end);
    parts[/^\s*@media print\s*\{/.test(rule) ? 'print' : 'screen'] += rule;
    from = end;
  }
  return parts;
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
