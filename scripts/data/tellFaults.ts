import type { BoardError } from '../../src/dataset/boardError.ts';
import type { Expected, Fault } from '../../src/dataset/faults/fault.ts';
import { en } from '../../src/language/words/faults/en.ts';

const said = { ...en.expected } as Readonly<Record<Expected['code'], string>>;

function expectedText(expected: Expected): string {
  const { value, values, languages, list } = { ...expected } as Readonly<Record<string, unknown>>;
  const several = [values, languages].find(Array.isArray)?.join(', ') ?? '';
  return said[expected.code]
    .replace('{{values}}', several)
    .replace('{{value}}', String(value))
    .replace('{{list}}', String(list));
}

/** Faults as lines for a terminal: where, what is wrong, what was found, what was expected. */
export function tellFaults(file: string, faults: readonly Fault[], more = 0): string {
  const lines = faults.map(({ path, code, found, expected }) =>
    [
      `  ${path === '' ? '(the file)' : path}: ${en.fault[code]}`,
      `    found: ${found === '' ? 'nothing' : found}`,
      `    expected: ${expectedText(expected)}`,
    ].join('\n'),
  );
  const rest = more > 0 ? [`  … and ${more} more`] : [];
  const count = faults.length + more;
  return [`${file} has ${count === 1 ? 'one fault' : `${count} faults`}:`, ...lines, ...rest].join('\n');
}

/** What a `BoardError` says, for a terminal. */
export function tellBoardError(file: string, { kind, details }: BoardError): string {
  const { faults = [], more = 0, line, column } = details;
  if (kind === 'bad-json') return `${file} is no JSON: reading stopped at line ${line}, column ${column}.`;
  return tellFaults(file, faults, more);
}
