import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// @ts-expect-error a plain script without types
import { syntheticBoard as untyped } from './syntheticBoard.mjs';

type Size = { readonly indicators: number; readonly areas?: number; readonly years?: number };
type Worded = { readonly vi: string; readonly en: string };

const syntheticBoard = untyped as (real: unknown, size: number | Size) => { readonly title: Worded };

type BoardFile = {
  readonly file: string;
  readonly text: string;
  /** Cut into its second form by the data tool. */
  readonly inParts?: true;
};

/** The invented board in parts: a nation with eleven provinces, three years of each. */
const large = { indicators: 1000, areas: 12, years: 3 } as const;

/** Every file of the boards of the site for tests: the real board as it is, and invented ones. To add one: one line. */
function boardFiles(root: string): readonly BoardFile[] {
  const real = readFileSync(join(root, 'data/hau-giang-2020-2025.json'), 'utf8');
  const invent = (id: string, size: number | Size) => JSON.stringify({ ...syntheticBoard(JSON.parse(real), size), id });
  return [
    { file: 'hau-giang-2020-2025.json', text: real },
    { file: 'synthetic-40.json', text: invent('synthetic-40', 40) },
    { file: 'synthetic-large.json', text: invent('synthetic-large', large), inParts: true },
  ];
}

/** Writes the boards of the site for tests (`--mode boards`) into an empty folder, beside their schema. */
export function writeBoards(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const schema: BoardFile = {
    file: 'board.schema.json',
    text: readFileSync(join(root, 'data/board.schema.json'), 'utf8'),
  };
  for (const { file, text, inParts } of [schema, ...boardFiles(root)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    if (inParts === true) {
      execFileSync(process.execPath, [join(root, 'scripts/data.mjs'), 'split', join(folder, file)], { stdio: 'pipe' });
    }
  }
}
