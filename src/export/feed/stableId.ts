/** 32-bit FNV-1a sum of the UTF-16 units of a text, started from `seed`. */
function sumOf(text: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

/**
 * A name in the form that a feed needs, `urn:uuid:…`: the same text always gives the same one, wherever the site
 * stands and whenever it is built, so that readers never see an old entry as new. A UUID of version 8 (RFC 9562),
 * made of four sums of the text; it guards nothing.
 */
export function stableId(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((seed) =>
      sumOf(text, seed * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
