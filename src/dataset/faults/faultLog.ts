import { excerpt } from './excerpt';
import type { Expected, Fault, FaultCode } from './fault';

/** Faults in the order of the file; those beyond the limit are only counted. */
export type FaultLog = { readonly faults: Fault[]; more: number };

/** More than anyone reads at once; keeps a hopeless file from filling the memory. */
const faultLimit = 200;

export function openFaultLog(): FaultLog {
  return { faults: [], more: 0 };
}

/**
 * Writes one fault down. `found` is the raw value of the file; only an excerpt of it is kept. Beyond the
 * limit of 200 the fault is counted in `more` and forgotten. Changes the log it is given, and nothing else.
 */
export function addFault(log: FaultLog, path: string, code: FaultCode, found: unknown, expected: Expected): void {
  if (log.faults.length < faultLimit) log.faults.push({ path, code, found: excerpt(found), expected });
  else log.more += 1;
}

/**
 * Appends the faults of a part to those of the whole, under the same limit: what does not fit is counted.
 * The part's own log stays as it was.
 */
export function appendFaults(whole: FaultLog, part: FaultLog): void {
  const room = faultLimit - whole.faults.length;
  whole.faults.push(...part.faults.slice(0, room));
  whole.more += part.more + Math.max(0, part.faults.length - room);
}
