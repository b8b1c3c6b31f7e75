import { BoardError, type BoardErrorKind } from '#dataset/boardError';
import { addFault, openFaultLog, type FaultLog } from '#dataset/faults/faultLog';
import type { Known } from '#dataset/checks/known';
import type { Board } from '#model/board';
import { idsInParts } from '#model/parts/withIndicators';
import type { Manifest } from './manifest';

type Raw = Readonly<Record<string, unknown>>;

/** What references in a file of a board in parts may name; its indicators are those of all parts. */
export function knownOf(board: Manifest): Known {
  const idsOf = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }) => [id, true] as const));
  return {
    referenceAreas: idsOf(board.referenceAreas),
    unitsOfMeasure: idsOf(board.unitsOfMeasure),
    categories: idsOf(board.categories),
    sources: idsOf(board.sources),
    indicators: new Map(board.inParts === undefined ? [] : idsInParts(board.inParts).map((id) => [id, true])),
  };
}

/** A file that cannot be used, with all that is wrong in it. */
export function refuse({ faults, more }: FaultLog, kind: BoardErrorKind = 'invalid'): never {
  throw new BoardError(kind, { found: faults[0]?.found, faults, more });
}

/** Writes a fault where a field of the file is not what its manifest says. */
export function expectSame(
  raw: Raw,
  field: string,
  value: string,
  code: 'version-differs' | 'unknown-value',
  log: FaultLog,
): void {
  if (raw[field] !== value) addFault(log, field, code, raw[field], { code: 'same-as', value });
}

/**
 * Whether a file belongs to a board at all: its format, the version of that, the board, and the version of the figures.
 * A file of another version is refused too: its figures would stand beside others that they were not issued with.
 * Fails with a `BoardError`; else gives the file as an object.
 */
export function checkHead(json: unknown, format: string, board: Pick<Board, 'id' | 'version'>): Raw {
  const log = openFaultLog();
  const raw: Raw = typeof json === 'object' && json !== null ? (json as Raw) : {};
  if (raw['format'] !== format) {
    const found = raw === json && !Array.isArray(json) ? raw['format'] : json;
    addFault(log, 'format', 'wrong-format', found, { code: 'one-of', values: [format] });
    refuse(log, 'wrong-format');
  }
  if (raw['formatVersion'] !== 1) {
    addFault(log, 'formatVersion', 'wrong-version', raw['formatVersion'], { code: 'one-of', values: ['1'] });
    refuse(log, 'wrong-version');
  }
  expectSame(raw, 'board', board.id, 'unknown-value', log);
  expectSame(raw, 'version', board.version, 'version-differs', log);
  if (log.faults.length > 0) refuse(log);
  return raw;
}
