import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { BoardError } from '../../src/dataset/boardError.ts';
import { parseJson } from '../../src/dataset/download/parseJson.ts';
import { parseBoard } from '../../src/dataset/parseBoard.ts';
import { checkCatalogue } from '../../src/dataset/parts/checkCatalogue.ts';
import { checkPart } from '../../src/dataset/parts/checkPart.ts';
import { joinBoard } from '../../src/dataset/parts/joinBoard.ts';
import type { Board } from '../../src/model/board.ts';
import type { BoardInParts } from '../../src/model/parts/boardInParts.ts';
import { DataError } from './dataError.ts';
import { tellBoardError, tellFaults } from './tellFaults.ts';

export type Whole = {
  readonly board: Board;
  /** Set where the file is a manifest. */
  readonly inParts: BoardInParts | undefined;
};

function readText(file: string): string {
  if (!existsSync(file)) throw new DataError(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

/** Runs a reader of the app; what it refuses is told with the name of the file. */
function refusing<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof BoardError ? new DataError(tellBoardError(file, error)) : error;
  }
}

function readSound(file: string): Board {
  const parsed = parseBoard(refusing(file, () => parseJson(readText(file))));
  if (!parsed.ok || parsed.faults.length > 0) throw new DataError(tellFaults(file, parsed.faults, parsed.more));
  return parsed.board;
}

/**
 * The whole board of a file, from its parts where the file is a manifest. Every file passes the gate of the app; any
 * fault is a `DataError`.
 */
export function readWhole(file: string): Whole {
  const board = readSound(file);
  const { inParts } = board;
  if (inParts === undefined) return { board, inParts };
  const fileOf = (href: string) => join(dirname(file), href);
  const catalogueFile = fileOf(inParts.catalogue.href);
  const catalogue = refusing(catalogueFile, () => checkCatalogue(readText(catalogueFile), board));
  const parts = inParts.parts.map((part) => {
    const partFile = fileOf(part.href);
    const read = refusing(partFile, () => checkPart(readText(partFile), board, part));
    if (read.faults.length > 0) throw new DataError(tellFaults(partFile, read.faults, read.more));
    return read;
  });
  return { board: joinBoard(board, { indicators: catalogue }, parts), inParts };
}
