import type { Board, Indicator } from '#model/board';
import type { Catalogue, PartContent } from '#model/parts/catalogue';
import { mergeParts } from '#model/parts/withIndicators';

/**
 * The whole board from a manifest, its catalogue (whose order is that of the board) and all its parts. What was cut by
 * category comes back as it was; what was cut by area has the observations of each indicator area by area, which means
 * the same. Fails where a part lacks an indicator that the catalogue lists.
 */
export function joinBoard(
  manifest: Board,
  catalogue: Pick<Catalogue, 'indicators'>,
  parts: readonly Pick<PartContent, 'indicators'>[],
): Board {
  const pieces = new Map<string, [Indicator, ...Indicator[]]>();
  for (const one of parts.flatMap(({ indicators }) => indicators)) {
    const known = pieces.get(one.id);
    if (known === undefined) pieces.set(one.id, [one]);
    else known.push(one);
  }
  const indicators = catalogue.indicators.map(({ id }) => {
    const found = pieces.get(id);
    if (found === undefined) throw new Error(`No part holds the indicator ${id}, which the catalogue lists.`);
    return mergeParts(found);
  });
  const { inParts: _, ...frame } = manifest;
  return { ...frame, indicators };
}
