import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint } from '../../src/dataset/fingerprint.ts';

type CheckedBoard = NonNullable<ImportMetaEnv['VITE_CHECKED_BOARDS']>[number];

export type BoardFile = {
  readonly id: string;
  readonly bytes: Buffer;
  readonly json: unknown;
};

type Frame = Pick<CheckedBoard, 'id' | 'title' | 'subtitle'> & { readonly inParts?: unknown };

/** `board.schema.json` is published as `schema/board.v1.json`, below the base. */
const schemaName = /^(.+)\.schema\.json$/;

/**
 * Every board in a folder (`data/`), by name: the JSON files that lie directly in it, without the schemas.
 * The folders below it (facts, authoring) are working material and never leave the repository.
 */
export function readBoards(folder: string): BoardFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !schemaName.test(name))
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { id: name.replace(/\.json$/, ''), bytes, json: JSON.parse(bytes.toString('utf8')) as unknown };
    });
}

/**
 * What the site serves from the folder of the boards: public address (no leading slash) → file on disk, byte for byte.
 */
export function dataAddresses(folder: string): Map<string, string> {
  const addresses = new Map<string, string>();
  if (!existsSync(folder)) return addresses;
  for (const name of readdirSync(folder)) {
    const [, schema] = schemaName.exec(name) ?? [];
    if (schema !== undefined) addresses.set(`schema/${schema}.v1.json`, join(folder, name));
    else if (name.endsWith('.json')) addresses.set(`data/${name}`, join(folder, name));
  }
  return addresses;
}

/**
 * What the code of a site knows of each of its boards: marks of its bytes, and how it is called. `prerender` stops the
 * build at the first fault, so whoever holds these bytes holds a sound board.
 */
export function checkedBoards(folder: string): CheckedBoard[] {
  return readBoards(folder).map(({ id, bytes, json }) => {
    const { id: own, title, subtitle, inParts } = json as Frame;
    if (own !== id) throw new Error(`${join(folder, id)}.json: the id of its board is "${own}"; name the file by it.`);
    return {
      id,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      fingerprint: fingerprint(bytes.toString('utf8')),
      ...(inParts === undefined ? {} : { parts: fingerprint(JSON.stringify(inParts)) }),
      title,
      subtitle,
    };
  });
}

/** The same before any check, as the development server needs it: no text has the empty marks. */
export function uncheckedBoards(folder: string): CheckedBoard[] {
  return checkedBoards(folder).map((board) => ({ ...board, sha256: '', fingerprint: '', parts: undefined }));
}

/** The board of the start address where nobody says otherwise and the site holds it. */
const usualBoard = 'hau-giang-2020-2025';

/**
 * The board that the start address shows: the one that is asked for (`DEFAULT_BOARD`), else the usual one, else the
 * first by name. Throws where the board that is asked for is none of the folder's.
 */
export function chooseDefaultBoard(folder: string, asked: string | undefined): string {
  const ids = readBoards(folder).map(({ id }) => id);
  if (asked !== undefined && asked !== '' && !ids.includes(asked))
    throw new Error(`DEFAULT_BOARD names no board of ${folder}: "${asked}". There are: ${ids.join(', ') || 'none'}.`);
  return asked || (ids.includes(usualBoard) ? usualBoard : (ids[0] ?? usualBoard));
}
