import { fingerprint } from './fingerprint';

/** Marks of each board that the build checked; none in development and in tests. */
const checked = import.meta.env.VITE_CHECKED_BOARDS ?? [];

/** Ids of the boards that this site was built with; none in development and in tests. */
export function knownBoards(): readonly string[] {
  return checked.map((one) => one.id);
}

/** False for a board that this site was built without: there is nothing to ask the server for. */
export function mayExist(id: string): boolean {
  return checked.length === 0 || checked.some((one) => one.id === id);
}

/** True when the written pages show this very text: only then may a page wake up on its written markup. */
export function isAsBuilt(text: string): boolean {
  const mark = fingerprint(text);
  return checked.some((one) => one.fingerprint === mark);
}

/**
 * True when a text is, byte for byte, a board that passed the whole gate while this site was built (the build
 * stops at the first fault). Where the browser offers no digest, as on plain http, the answer is false and the
 * text is checked like any other.
 */
export async function isChecked(text: string): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (checked.length === 0 || subtle === undefined) return false;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return checked.some((one) => one.sha256 === hex);
}
