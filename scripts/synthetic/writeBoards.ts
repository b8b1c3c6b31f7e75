import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// @ts-expect-error a plain script without types
import { syntheticBoard as untyped } from './syntheticBoard.mjs';

const syntheticBoard = untyped as (real: unknown, count: number) => unknown;

type BoardFile = { readonly file: string; readonly text: string };

/** Every file of the boards of the site for tests: the real board as it is, and an invented one. To add one: one line. */
function boardFiles(root: string): readonly BoardFile[] {
  const real = readFileSync(join(root, 'data/hau-giang-2020-2025.json'), 'utf8');
  return [
    { file: 'hau-giang-2020-2025.json', text: real },
    { file: 'synthetic-40.json', text: JSON.stringify(syntheticBoard(JSON.parse(real), 40)) },
  ];
}

/** Writes the boards of the site for tests (`--mode boards`) into an empty folder, beside their schema. */
export function writeBoards(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const schema = { file: 'board.schema.json', text: readFileSync(join(root, 'data/board.schema.json'), 'utf8') };
  for (const { file, text } of [schema, ...boardFiles(root)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
