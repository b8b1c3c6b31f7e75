/** What was kept under a name on this device; null where nothing was, or where the browser keeps nothing. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name for the next visit; a full or forbidden storage only forgets it. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // It holds until the page is closed.
  }
}
