/**
 * A short mark of a text, to see whether two texts are the same: its length and a 32-bit FNV-1a sum of its UTF-16
 * units, as "length-sum". Good enough to tell a board from the one that a page was written from; it proves
 * nothing about who wrote it, so trust rests on `isChecked` alone.
 */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${(sum >>> 0).toString(16)}`;
}
