/**
 * The same names in the same order, each different from all before it, whatever the case of its letters, as Windows and
 * macOS need it: "a.png", "A.png" gives "a.png", "A-2.png". Names that differ stay as they are.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const given = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    const [, stem = name, extension = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const next = `${stem}-${count}${extension}`;
      if (!given.has(next.toLowerCase())) free = next;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
