/** Text for a quoted attribute. */
function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

type Attributes = Readonly<Record<string, string | number>>;

/** A `meta` or `link` element with its attributes in the given order. */
export function headElement(name: 'meta' | 'link', attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

/**
 * A path below the base ("/vi/board/") as an address for machines: with the public origin and the base where the
 * build was told them, else from the root of the host. The plugin fills both in.
 */
export function publicAddress(path: string): string {
  return `%ORIGIN%%BASE%${path.slice(1)}`;
}

/**
 * Linked data as a block that a browser reads past: it is no script, so the policy has nothing to allow. Every "<"
 * is written as an escape, so that no text of the board can end the block.
 */
export function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
