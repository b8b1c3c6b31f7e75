/** As long as office programs allow. */
const longest = 31;

/**
 * Names of sheets that every office program takes: at most 31 characters, none of `[]:*?/\`, no apostrophe at either
 * end, not "History" (which Excel keeps for itself), not empty, and each different from those before it, whatever the
 * case of its letters. Names that are already so stay as they are.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name) => {
    const clean = name.replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || '-';
    let free = cut(clean, longest);
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const end = ` ${count}`;
      free = cut(clean, longest - end.length) + end;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The start of a text; no pair of code units is torn apart, and no space or apostrophe is left at its end. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/[' ]+$/, '') || '-';
}
