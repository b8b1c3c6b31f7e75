import { digestOf } from '#dataset/digest';
import type { Board, Indicator } from '#model/board';
import type { Observation } from '#model/observation';
import type { BoardInParts, PartFile } from '#model/parts/boardInParts';
import type { Catalogue, CatalogueEntry, PartContent } from '#model/parts/catalogue';
import { observationGroups } from '#model/selection/fits';
import { statuses } from '#model/targets/status';
import { catalogueOf } from './catalogueOf';
import { cutBoard, usualLimits, type Cut, type CutLimits, type CutPart } from './cutBoard';
import { shortIndicators } from './shortIndicators';

export type TextFile = {
  /** From the folder of the boards. */
  readonly href: string;
  readonly text: string;
};

export type SplitBoard = {
  readonly manifest: Board;
  /** The manifest, the catalogue and the parts, as they are to be written. */
  readonly files: readonly TextFile[];
};

/** One line, so that the same board always gives the same bytes. */
const toText = (json: unknown) => `${JSON.stringify(json)}\n`;

function statusesOf({ categories }: Board, catalogue: readonly CatalogueEntry[]): BoardInParts['statuses'] {
  const counts = new Map<string, number>();
  const keyOf = (category: string, status: string) => `${category} ${status}`;
  for (const { traits } of catalogue) {
    const key = keyOf(traits.category, traits.status);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return categories.flatMap(({ id: category }) =>
    statuses.flatMap((status) => {
      const indicators = counts.get(keyOf(category, status));
      return indicators === undefined ? [] : [{ category, status, indicators }];
    }),
  );
}

function choicesOf(catalogue: readonly CatalogueEntry[]): BoardInParts['choices'] {
  const choices = { period: new Set<string>(), area: new Set<string>(), kind: new Set<string>() };
  for (const block of catalogue.flatMap(({ blocks }) => blocks)) {
    for (const group of observationGroups) for (const value of block[group]) choices[group].add(value);
  }
  const { period, area, kind } = choices;
  return { period: [...period].toSorted(), area: [...area].toSorted(), kind: [...kind].toSorted() };
}

/** Observations area by area where parts are of areas, so that the joined board is written as this one. */
function inOrderOf({ by, parts }: Cut, board: Board): Board {
  if (by === 'category') return board;
  const places = new Map<string, number>();
  for (const [place, { referenceArea = '' }] of parts.entries()) places.set(referenceArea, place);
  const placeOf = ({ referenceArea }: Observation) => places.get(referenceArea) ?? parts.length;
  const indicators = board.indicators.map((one) => ({
    ...one,
    observations: one.observations.toSorted((left, right) => placeOf(left) - placeOf(right)),
  }));
  return { ...board, indicators };
}

function indicatorsOf(part: CutPart, byId: ReadonlyMap<string, Indicator>): readonly Indicator[] {
  return part.indicators.map((id) => {
    const whole = byId.get(id);
    if (whole === undefined) throw new Error(`The part ${part.id} names ${id}, which the board does not hold.`);
    if (part.referenceArea === undefined) return whole;
    return { ...whole, observations: whole.observations.filter((one) => one.referenceArea === part.referenceArea) };
  });
}

async function describe({ href, text }: TextFile): Promise<PartFile> {
  const sha256 = await digestOf(text);
  if (sha256 === null) throw new Error('no SHA-256 to be had here');
  return { href, bytes: new TextEncoder().encode(text).length, sha256 };
}

/**
 * Writes a whole board as manifest, catalogue and parts, cut as `cut` says. The same board and cut give the same bytes;
 * so whether files in parts are sound and of today's rules can be seen by writing them again.
 */
export async function writeParts(given: Board, cut: Cut): Promise<SplitBoard> {
  const board = inOrderOf(cut, given);
  const { id, version } = board;
  const entries = catalogueOf(board);
  const catalogue: Catalogue = {
    format: 'kpi-board-catalogue',
    formatVersion: 1,
    board: id,
    version,
    indicators: entries,
  };
  const catalogueFile = { href: `${id}/catalogue.json`, text: toText(catalogue) };
  const byId = new Map(board.indicators.map((one) => [one.id, one]));
  const parts = cut.parts.map((part) => {
    const indicators = indicatorsOf(part, byId);
    const content: PartContent = {
      format: 'kpi-board-part',
      formatVersion: 1,
      board: id,
      version,
      id: part.id,
      indicators,
    };
    const observations = indicators.reduce((sum, one) => sum + one.observations.length, 0);
    return { part, observations, file: { href: `${id}/${part.id}.json`, text: toText(content) } };
  });
  const inParts: BoardInParts = {
    by: cut.by,
    indicators: board.indicators.length,
    observations: board.indicators.reduce((sum, one) => sum + one.observations.length, 0),
    statuses: statusesOf(board, entries),
    choices: choicesOf(entries),
    catalogue: await describe(catalogueFile),
    parts: await Promise.all(
      parts.map(async ({ part, observations, file }) => ({ ...(await describe(file)), ...part, observations })),
    ),
  };
  const { indicators: _, inParts: __, ...frame } = board;
  const manifest: Board = { ...frame, inParts, indicators: shortIndicators(board) };
  const manifestFile = { href: `${id}.json`, text: toText(manifest) };
  return { manifest, files: [manifestFile, catalogueFile, ...parts.map(({ file }) => file)] };
}

/** Splits a whole, checked board into its second form; see `docs/data.md`. */
export function splitBoard(
  board: Board,
  by: Cut['by'] = 'category',
  limits: CutLimits = usualLimits,
): Promise<SplitBoard> {
  return writeParts(board, cutBoard(board, by, limits));
}
