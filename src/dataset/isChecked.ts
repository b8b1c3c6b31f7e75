import { fingerprint } from './fingerprint';
import { knownBoards } from './knownBoards';

/** True when the written pages show this very text: only then may a page wake up on its written markup. */
export function isAsBuilt(text: string): boolean {
  const mark = fingerprint(text);
  return knownBoards().some((one) => one.fingerprint === mark);
}

/**
 * True when a text is, byte for byte, a board that passed the whole gate while this site was built (the build
 * stops at the first fault). Where the browser offers no digest, as on plain http, the answer is false and the
 * text is checked like any other.
 */
export async function isChecked(text: string): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (knownBoards().length === 0 || subtle === undefined) return false;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return knownBoards().some((one) => one.sha256 === hex);
}
