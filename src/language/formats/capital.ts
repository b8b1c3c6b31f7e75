/** A text with its first letter as a capital, to stand at the start of a line; the rest stays, "" too. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
