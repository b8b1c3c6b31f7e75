import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { rewriteParts } from '../../src/dataset/parts/rewriteParts.ts';
import { splitBoard } from '../../src/dataset/parts/splitBoard.ts';
import { DataError } from './dataError.ts';
import { placeFile, placeFiles } from './placeFiles.ts';
import { readOptions, type Options } from './readOptions.ts';
import { readWhole } from './readWhole.ts';

type Say = (line: string) => void;

const tasks = { split, join: joinFile, check } satisfies Record<
  Options['task'],
  (options: Options, say: Say) => Promise<void>
>;

async function split({ file, out, by, limits }: Options, say: Say): Promise<void> {
  const { board, inParts } = readWhole(file);
  if (out === undefined && basename(file) !== `${board.id}.json`) {
    throw new DataError(
      `${file}: found a board with the id ${board.id}, expected it in a file named ${board.id}.json. Rename it, or say where to with --out.`,
    );
  }
  const { files, manifest } = await splitBoard(board, by ?? inParts?.by, limits);
  placeFiles(out ?? dirname(file), board.id, files, say);
  const parts = manifest.inParts?.parts ?? [];
  say(
    `${board.id}: ${board.indicators.length} indicators in ${parts.length} parts; the overview opens with ${manifest.indicators.length}.`,
  );
}

async function joinFile({ file, out = '' }: Options, say: Say): Promise<void> {
  const { board, inParts } = readWhole(file);
  if (inParts === undefined) throw new DataError(`${file}: found a board of one file, expected one in parts.`);
  placeFile(out, `${JSON.stringify(board)}\n`, say);
  return Promise.resolve();
}

async function check({ file }: Options, say: Say): Promise<void> {
  const { board, inParts } = readWhole(file);
  if (inParts === undefined) throw new DataError(`${file}: found a board of one file, expected one in parts.`);
  const { files } = await rewriteParts(board, inParts);
  const folder = dirname(file);
  const other = files
    .map(({ href, text }) => ({ path: join(folder, href), text }))
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (other.length > 0) {
    const names = other.map(({ path }) => `  ${path}`).join('\n');
    throw new DataError(
      `These files differ from what split writes from what the parts hold:\n${names}\nWrite them again: npm run data -- split ${file}`,
    );
  }
  say(`${file}: ${files.length} files, all as split writes them.`);
}

/** Does what the command line asks for and says what it did; fails with a `DataError`. */
export async function runData(args: readonly string[], say: Say): Promise<void> {
  const options = readOptions(args);
  await tasks[options.task](options, say);
}
