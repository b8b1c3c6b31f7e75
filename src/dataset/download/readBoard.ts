import { BoardError, type BoardErrorKind } from '#dataset/boardError';
import type { FaultCode } from '#dataset/faults/fault';
import { parseBoard, type SoundBoard } from '#dataset/parseBoard';
import { parseJson } from './parseJson';

const kinds: Partial<Record<FaultCode, BoardErrorKind>> = {
  'wrong-format': 'wrong-format',
  'wrong-version': 'wrong-version',
};

/**
 * The text of a file as a board, whether it was downloaded, kept from before or chosen by hand. Fails with a
 * `BoardError`: `bad-json` with line and column, `wrong-format` or `wrong-version` with what was found,
 * `invalid` with all faults.
 */
export function readBoard(text: string): SoundBoard {
  const parsed = parseBoard(parseJson(text));
  if (parsed.ok) return parsed;
  const { faults, more } = parsed;
  const [first] = faults;
  throw new BoardError((first && kinds[first.code]) ?? 'invalid', { found: first?.found, faults, more });
}
