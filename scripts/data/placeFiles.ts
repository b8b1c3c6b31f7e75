import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { TextFile } from '../../src/dataset/parts/splitBoard.ts';

type Say = (line: string) => void;

const formats = ['kpi-board-part', 'kpi-board-catalogue'];

/** Whether a file was written by this tool for this board: nothing else is ever removed. */
function isOurs(file: string, boardId: string): boolean {
  try {
    const { format, board } = JSON.parse(readFileSync(file, 'utf8')) as { format?: string; board?: string };
    return board === boardId && formats.includes(format ?? '');
  } catch {
    return false;
  }
}

/** Writes one file and says whether it is new, other than before, or the same. */
export function placeFile(file: string, text: string, say: Say): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === text) return say(`unchanged  ${file}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  say(`${before === null ? 'written   ' : 'replaced  '} ${file}`);
}

/**
 * Writes the files of a board in parts into a folder, says of each what happened, and removes from the folder of the
 * board the parts that no longer belong to it. A file in there that this tool did not write stays, and is named.
 */
export function placeFiles(folder: string, boardId: string, files: readonly TextFile[], say: Say): void {
  for (const { href, text } of files) placeFile(join(folder, href), text, say);
  const own = new Set(files.map(({ href }) => href));
  for (const name of readdirSync(join(folder, boardId))) {
    const file = join(folder, boardId, name);
    if (own.has(`${boardId}/${name}`)) continue;
    if (!isOurs(file, boardId)) {
      say(`left alone ${file} (no part of this board)`);
      continue;
    }
    rmSync(file);
    say(`removed    ${file}`);
  }
}
