import type { Board } from '#model/board';
import { digestOf } from './digest';
import { fingerprint } from './fingerprint';
import { knownBoard, knownBoards } from './knownBoards';

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
  if (knownBoards().length === 0) return false;
  const digest = await digestOf(text);
  return digest !== null && knownBoards().some((one) => one.sha256 === digest);
}

const partMarks = new WeakMap<object, string>();

/**
 * True when a text is, byte for byte, a file that a board in parts names, and the build checked all files that this
 * very board names. The board may have crossed from the page into a worker: it is known by what it says of its parts.
 */
export async function isCheckedFile(
  text: string,
  { id, inParts }: Pick<Board, 'id' | 'inParts'>,
  sha256: string,
): Promise<boolean> {
  const built = knownBoard(id)?.parts;
  if (built === undefined || inParts === undefined) return false;
  const mark = partMarks.get(inParts) ?? fingerprint(JSON.stringify(inParts));
  partMarks.set(inParts, mark);
  return mark === built && (await digestOf(text)) === sha256;
}
