import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BoardFiles } from '../../src/app/written/openBoard.ts';
import { fingerprint } from '../../src/dataset/fingerprint.ts';

type CheckedBoard = NonNullable<ImportMetaEnv['VITE_CHECKED_BOARDS']>[number];

export type BoardFile = {
  readonly id: string;
  readonly bytes: Buffer;
  readonly json: unknown;
  /** Further files of a board in parts, from the folder of the boards: those that it names and that are there. */
  readonly further: readonly string[];
};

type Named = { readonly href?: string };
type Frame = Pick<CheckedBoard, 'id' | 'title' | 'subtitle'> & {
  readonly inParts?: { readonly catalogue?: Named; readonly parts?: readonly Named[] };
};

/** `board.schema.json` is published as `schema/board.v1.json`, below the base. */
const schemaName = /^(.+)\.schema\.json$/;

/**
 * Every board in a folder (`data/`), by name: the JSON files that lie directly in it, without the schemas. A folder
 * below it is published only as far as a board names its files; facts and authoring are working material.
 */
export function readBoards(folder: string): BoardFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !schemaName.test(name))
    .toSorted()
    .map((name) => {
      const id = name.replace(/\.json$/, '');
      const bytes = readFileSync(join(folder, name));
      const json = JSON.parse(bytes.toString('utf8')) as unknown;
      return { id, bytes, json, further: furtherFiles(folder, id, json) };
    });
}

/** What a board in parts names in its own folder; nothing else is ever read or served. */
function furtherFiles(folder: string, id: string, json: unknown): string[] {
  const { catalogue, parts = [] } = (json as Partial<Frame> | null)?.inParts ?? {};
  const named = [catalogue, ...parts].map((file) => file?.href ?? '');
  const isOwn = (href: string) => href.startsWith(`${id}/`) && /^[a-z0-9-]+\/[a-z0-9-]+\.json$/.test(href);
  return named.filter((href) => isOwn(href) && existsSync(join(folder, href)));
}

/** The texts of a board, for the gate. */
export function readFiles(folder: string, { bytes, further }: BoardFile): BoardFiles {
  const texts = further.map((href) => [href, readFileSync(join(folder, href), 'utf8')] as const);
  return { text: bytes.toString('utf8'), further: new Map(texts) };
}

/** Above it a phone waits noticeably for one file; a board in parts opens as fast whatever its size. */
const LARGE = 1_000_000;

/** What to say of boards that would better be in parts. */
export function largeBoards(boards: readonly BoardFile[]): string[] {
  return boards
    .filter(({ bytes, further }) => bytes.length > LARGE && further.length === 0)
    .map(
      ({ id, bytes }) =>
        `${id}.json has ${(bytes.length / 1e6).toFixed(1)} MB, which every visitor downloads at once. In parts it opens faster: npm run data -- split data/${id}.json (docs/data.md)`,
    );
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
  for (const href of readBoards(folder).flatMap(({ further }) => further)) {
    addresses.set(`data/${href}`, join(folder, href));
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
