import { BoardError } from '#dataset/boardError';
import { locateJsonFault } from './locateJsonFault';

/** The value of a JSON text; fails with a `BoardError` `bad-json` that names line and column. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BoardError('bad-json', locateJsonFault(text), cause);
  }
}
