/**
 * An address as one reads and types it: without the part of the page that it leads to, with letters instead of their
 * codes. An address whose codes stand for anything that could mislead on paper (spaces, quotes, signs that turn the
 * direction of writing), or that would lead elsewhere without them, stays as it is.
 */
export function readableAddress(href: string): string {
  const [whole = ''] = href.split('#');
  try {
    const read = decodeURI(whole);
    return /[\p{C}\p{Z}"'\\<>]/u.test(read) || new URL(read).href !== whole ? whole : read;
  } catch {
    return whole;
  }
}
