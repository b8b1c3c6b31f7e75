import type { Board, Indicator } from '#model/board';
import type { BoardPart } from '#model/parts/boardInParts';

/** Which indicators go into which part. */
export type CutPart = Pick<BoardPart, 'id' | 'category' | 'referenceArea' | 'indicators'>;
export type Cut = { readonly by: 'category' | 'area'; readonly parts: readonly CutPart[] };

/** No part holds more than this, but for a single indicator that is larger by itself. */
export type CutLimits = { readonly observations: number; readonly indicators: number };

/** A part of 5,000 observations is about 80 kB on the wire, of 400 indicators without many figures about as much. */
export const usualLimits: CutLimits = { observations: 5000, indicators: 400 };

/** The longest id is 80 characters; the number behind it takes a few. */
const LONGEST = 72;

type Piece = { readonly id: string; readonly size: number };

/** Pieces in their order as runs within the limits. */
function runsOf(pieces: readonly Piece[], limits: CutLimits): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last === undefined || last.length >= limits.indicators || size + piece.size > limits.observations) {
      runs.push([piece.id]);
      size = piece.size;
    } else {
      last.push(piece.id);
      size += piece.size;
    }
  }
  return runs;
}

/** Gives names with a number behind, none of them twice. */
function numberer() {
  const taken = new Set<string>();
  return (name: string): string => {
    const stem = name.slice(0, LONGEST).replace(/-+$/, '');
    let number = 1;
    while (taken.has(`${stem}-${number}`)) number += 1;
    taken.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  };
}

function cutByCategory({ categories, indicators }: Board, limits: CutLimits): readonly CutPart[] {
  const next = numberer();
  return categories.flatMap(({ id: category }) => {
    const own = indicators.filter((one) => one.category === category);
    const pieces = own.map(({ id, observations }) => ({ id, size: observations.length }));
    return runsOf(pieces, limits).map((ids) => ({ id: next(category), category, indicators: ids }));
  });
}

function cutByArea({ referenceArea: home, referenceAreas, indicators }: Board, limits: CutLimits): readonly CutPart[] {
  const next = numberer();
  const sizeIn = ({ observations }: Indicator, area: string) =>
    observations.filter((one) => one.referenceArea === area).length;
  return referenceAreas.flatMap(({ id: area }) => {
    const pieces = indicators
      .map((one) => ({ id: one.id, size: sizeIn(one, area), empty: one.observations.length === 0 }))
      .filter(({ size, empty }) => size > 0 || (empty && area === home));
    return runsOf(pieces, limits).map((ids) => ({ id: next(`area-${area}`), referenceArea: area, indicators: ids }));
  });
}

/**
 * Says which indicators go into which part: whole ones of one category in the order of the board, or all with the
 * figures of one area. An indicator without any figure goes with the board's own area, so that none is lost.
 */
export function cutBoard(board: Board, by: Cut['by'], limits: CutLimits = usualLimits): Cut {
  return { by, parts: by === 'category' ? cutByCategory(board, limits) : cutByArea(board, limits) };
}
