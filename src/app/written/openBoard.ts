import { parseBoard } from '#dataset/parseBoard';
import { checkCatalogue } from '#dataset/parts/checkCatalogue';
import { checkPart } from '#dataset/parts/checkPart';
import { joinBoard } from '#dataset/parts/joinBoard';
import { rewriteParts } from '#dataset/parts/rewriteParts';
import type { Board, Indicator } from '#model/board';
import type { BoardInParts } from '#model/parts/boardInParts';

/** A board as it lies in its folder: its own file, and the further ones of a board in parts by their addresses. */
export type BoardFiles = { readonly text: string; readonly further: ReadonlyMap<string, string> };

/** A board as pages are written from it. */
export type WrittenBoard = {
  /** What a browser has of it: the manifest of a board in parts. */
  readonly board: Board;
  /** With every indicator whole; it says as well that it is in parts. */
  readonly whole: Board;
  readonly byId: ReadonlyMap<string, Indicator>;
};

/** A fault stops the build: a site is never written from a broken board. */
function stop(where: string, faults: readonly unknown[]): never {
  throw new Error(`${where} has faults: ${JSON.stringify(faults, null, 1)}`);
}

function textOf({ further }: BoardFiles, href: string): string {
  const text = further.get(href);
  if (text === undefined) throw new Error(`data/${href}: there is no such file, and a board in parts names it.`);
  return text;
}

/** All indicators from the parts; every file has to be the very one that the data tool writes from them. */
async function joinFiles(board: Board, inParts: BoardInParts, files: BoardFiles): Promise<Board> {
  const catalogue = checkCatalogue(textOf(files, inParts.catalogue.href), board);
  const parts = inParts.parts.map((part) => {
    const read = checkPart(textOf(files, part.href), board, part);
    return read.faults.length > 0 ? stop(part.href, read.faults) : read;
  });
  const whole = joinBoard(board, { indicators: catalogue }, parts);
  const [manifest, ...further] = (await rewriteParts(whole, inParts)).files;
  const other = further.filter(({ href, text }) => files.further.get(href) !== text).map(({ href }) => href);
  if (manifest !== undefined && manifest.text !== files.text) other.push(manifest.href);
  if (other.length > 0) {
    throw new Error(
      `These files are not what the data tool writes from the parts of ${board.id}: ${other.join(', ')}. ` +
        `They were changed by hand, or written by older rules. Run: npm run data -- split data/${board.id}.json`,
    );
  }
  return { ...whole, inParts };
}

/** Reads a board for the pages, from its parts where it has some. Any fault is an error that names it. */
export async function openBoard(files: BoardFiles): Promise<WrittenBoard> {
  const parsed = parseBoard(JSON.parse(files.text));
  if (!parsed.ok || parsed.faults.length > 0) stop('board', parsed.faults);
  const { board } = parsed;
  const whole = board.inParts === undefined ? board : await joinFiles(board, board.inParts, files);
  return { board, whole, byId: new Map(whole.indicators.map((one) => [one.id, one])) };
}
