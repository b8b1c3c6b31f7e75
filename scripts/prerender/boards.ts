import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint } from '../../src/dataset/fingerprint.ts';

export type BoardFile = {
  readonly id: string;
  readonly bytes: Buffer;
  readonly json: unknown;
};

const schemaFile = 'board.schema.json';

/** Public address of the schema, below the base. */
const schemaAddress = 'schema/board.v1.json';

/**
 * Every board in a folder (`data/`), by name: the JSON files that lie directly in it, without the schema.
 * The folders below it (facts, authoring) are working material and never leave the repository.
 */
export function readBoards(folder: string): BoardFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== schemaFile)
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
    if (name === schemaFile) addresses.set(schemaAddress, join(folder, name));
    else if (name.endsWith('.json')) addresses.set(`data/${name}`, join(folder, name));
  }
  return addresses;
}

/** Marks of each board: `prerender` stops the build at the first fault, so whoever holds these bytes holds a sound board. */
export function checkedBoards(folder: string): { id: string; bytes: number; sha256: string; fingerprint: string }[] {
  return readBoards(folder).map(({ id, bytes }) => ({
    id,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fingerprint: fingerprint(bytes.toString('utf8')),
  }));
}
