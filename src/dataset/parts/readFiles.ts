import { fetchText } from '#dataset/download/fetchText';
import type { PartReader } from '#dataset/engine/engine';
import { BoardError } from '#dataset/boardError';
import type { Board, Indicator } from '#model/board';
import { readCatalogue } from './readCatalogue';
import { readPart } from './readPart';

/** The catalogue of ten thousand indicators is about 7 MB, before it is packed. */
const CATALOGUE_LIMIT = 50 * 1024 * 1024;

/** The files of a board in parts, below `folder` ("/data/"), each downloaded and checked; fails with a `BoardError`. */
export function readFiles(board: Board, folder: string): PartReader {
  const parts = board.inParts;
  if (parts === undefined) throw new Error('not a board in parts');
  return {
    catalogue: async () => {
      const url = folder + parts.catalogue.href;
      return readCatalogue(await fetchText(url, undefined, CATALOGUE_LIMIT), board, url);
    },
    part: async (id) => {
      const part = parts.parts.find((one) => one.id === id);
      if (part === undefined) throw new BoardError('not-found', { url: id });
      const url = folder + part.href;
      const { indicators, broken } = await readPart(await fetchText(url), { board, part, url });
      const lost = broken.flatMap(({ id: one, faults, more }) =>
        one === null ? [] : [[one, new BoardError('invalid', { url, faults, more })] as const],
      );
      return new Map<string, Indicator | BoardError>([...indicators.map((one) => [one.id, one] as const), ...lost]);
    },
  };
}
