import { safeParse, type GenericSchema } from 'valibot';
import type { FaultCode } from '#dataset/faults/fault';
import { addFault, appendFaults, openFaultLog, type FaultLog } from '#dataset/faults/faultLog';
import { faultPath } from '#dataset/faults/faultPath';
import { expectedIn } from '#dataset/schema/blocks/expecting';
import { mostListed } from '#dataset/schema/blocks/list';

const codes: Readonly<Record<string, FaultCode>> = {
  picklist: 'unknown-value',
  regex: 'bad-form',
  check: 'span-backwards',
  integer: 'out-of-range',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  gt_value: 'out-of-range',
};

type Issue = { readonly type: string; readonly input: unknown; readonly expected: string | null };

function codeOf(issue: Issue, inWords: boolean): FaultCode {
  const isList = Array.isArray(issue.input);
  if (issue.type === 'min_length') return isList ? 'too-few' : 'empty-text';
  if (issue.type === 'max_length') return isList ? 'too-many' : 'too-long';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-field';
  if (issue.type === 'strict_object' && issue.expected?.startsWith('"')) {
    return inWords ? 'missing-language' : 'missing-field';
  }
  return codes[issue.type] ?? 'wrong-type';
}

/**
 * Reads one raw value by a schema: gives what the schema makes of it, or undefined and every breach as a fault
 * below `at` (one a value: the first rule that it breaks). The value given back shares nothing with the raw
 * one but texts and numbers, so that nothing unchecked rides along.
 */
export function readShape<Output>(
  schema: GenericSchema<unknown, Output>,
  raw: unknown,
  at: string,
  log: FaultLog,
): Output | undefined {
  const result = safeParse(schema, raw, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map((item) => item.key);
    const expected = expectedIn(issue.message);
    const unknownField = issue.expected === 'never';
    const found = unknownField ? issue.path?.at(-1)?.value : issue.input;
    addFault(log, faultPath(at, ...keys), codeOf(issue, expected.code === 'words-in-every-language'), found, expected);
  }
  return undefined;
}

export type Part<Sound> = {
  /** Place in the raw list, which the paths of later faults refer to. */
  readonly index: number;
  readonly raw: unknown;
  /** Undefined where it is left out; the log then says why. */
  readonly sound: Sound | undefined;
  readonly log: FaultLog;
};

/**
 * Reads the entries of a raw list one by one: first the shape, then (only where that holds) the meaning by
 * `check`, and never an id twice. An entry with any fault is left out (`sound` is undefined); all faults
 * are appended to `log` too. Anything but a list gives no parts and entries beyond the limit are not looked at:
 * the frame of the board has told so already.
 */
export function readParts<Sound extends { readonly id: string }>(
  list: unknown,
  schema: GenericSchema<unknown, Sound>,
  at: string,
  log: FaultLog,
  check: (sound: Sound, at: string, log: FaultLog) => void,
): readonly Part<Sound>[] {
  if (!Array.isArray(list)) return [];
  const seen = new Set<string>();
  return Array.from(list.slice(0, mostListed), (raw: unknown, index) => {
    const here = `${at}[${index}]`;
    const own = openFaultLog();
    const sound = readShape(schema, raw, here, own);
    if (sound !== undefined) {
      if (seen.has(sound.id)) addFault(own, `${here}.id`, 'duplicate-id', sound.id, { code: 'unique' });
      seen.add(sound.id);
      check(sound, here, own);
    }
    appendFaults(log, own);
    return { index, raw, sound: own.faults.length === 0 ? sound : undefined, log: own };
  });
}
