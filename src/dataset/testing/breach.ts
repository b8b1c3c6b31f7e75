import type { Expected, FaultCode } from '#dataset/faults/fault';
import { languages } from '#model/languages';

/** One planted breach and the one fault it has to give. */
export type Breach = {
  readonly code: FaultCode;
  readonly path: string;
  readonly found: string;
  readonly expected: Expected;
  readonly change: (board: any) => void;
};

export const first = 'indicators[0].observations[0]';
export const inWords: Expected = { code: 'words-in-every-language', languages };

export function breach(
  code: FaultCode,
  path: string,
  found: string,
  expected: Expected,
  change: Breach['change'],
): Breach {
  return { code, path, found, expected, change };
}
