import { parseArgs } from 'node:util';

import { usualLimits, type CutLimits } from '../../src/dataset/parts/cutBoard.ts';
import { DataError } from './dataError.ts';

export type Options = {
  readonly task: 'split' | 'join' | 'check';
  readonly file: string;
  readonly out: string | undefined;
  readonly by: 'category' | 'area' | undefined;
  readonly limits: CutLimits;
};

const usage = `npm run data -- split data/x.json [--by category|area] [--observations ${usualLimits.observations}] [--indicators ${usualLimits.indicators}] [--out folder]
    writes the board as a manifest, a catalogue and parts (docs/data.md); a board in parts is cut anew
npm run data -- split data/x.json --check
    says whether the files of a board in parts are what split would write from what they hold
npm run data -- join data/x.json --out whole.json
    writes a board in parts as one file`;

const known = {
  by: { type: 'string' },
  observations: { type: 'string' },
  indicators: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean' },
} as const;

function wrong(what: string): never {
  throw new DataError(`${what}\n\n${usage}`);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    return wrong((error as Error).message);
  }
}

function limitOf(name: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1) return wrong(`--${name}: found ${given}, expected a whole number from 1.`);
  return limit;
}

/** What the command line asks for; a `DataError` with the usage where that is not clear. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = read(args);
  const [task, file, ...rest] = positionals;
  const { by, check = false, out } = values;
  if (task !== 'split' && task !== 'join') return wrong(`Found ${task ?? 'nothing'}, expected split or join.`);
  if (file === undefined) return wrong(`Which board? Expected the file of one after ${task}.`);
  if (rest.length > 0) return wrong(`Found ${rest.join(' ')} after the file, expected options only.`);
  if (by !== undefined && by !== 'category' && by !== 'area') {
    return wrong(`--by: found ${by}, expected category or area.`);
  }
  if (task === 'join' && (check || by !== undefined)) return wrong('--check and --by are for split.');
  if (task === 'join' && out === undefined) return wrong('Where to? Expected --out with the file to write.');
  const limits = {
    observations: limitOf('observations', values.observations, usualLimits.observations),
    indicators: limitOf('indicators', values.indicators, usualLimits.indicators),
  };
  return { task: check ? 'check' : task, file, out, by, limits };
}
