/** Signs of the small type that fit beside date and page number. */
const WIDTH = 84;

/** Lines that fit into the margin below a page. */
const MOST = 4;

/**
 * An address in lines for the margin of a page, where a browser breaks no word by itself: a query has no spaces. What
 * is longer than the margin is high ends with "…".
 */
export function addressLines(address: string): readonly string[] {
  const signs = [...address];
  const count = Math.ceil(signs.length / WIDTH);
  const lines = Array.from({ length: count }, (_, index) => signs.slice(index * WIDTH, (index + 1) * WIDTH).join(''));
  if (count <= MOST) return lines;
  return lines.slice(0, MOST).map((line, index) => (index === MOST - 1 ? `${line.slice(0, -1)}…` : line));
}

/** Lines as a string of a style sheet. */
export function cssString(lines: readonly string[]): string {
  return `"${lines.map((line) => JSON.stringify(line).slice(1, -1)).join('\\a ')}"`;
}
