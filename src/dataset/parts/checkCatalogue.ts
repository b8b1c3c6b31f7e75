import { checkUnique } from '#dataset/checks/checkUnique';
import { isKnown, type Known } from '#dataset/checks/known';
import { readShape } from '#dataset/checks/readParts';
import { parseJson } from '#dataset/download/parseJson';
import { addFault, openFaultLog, type FaultLog } from '#dataset/faults/faultLog';
import { catalogueSchema } from '#dataset/schema/partsSchema';
import type { CatalogueEntry } from '#model/parts/catalogue';
import { checkHead, knownOf, refuse } from './checkHead';
import type { Manifest } from './manifest';

function checkEntry(entry: CatalogueEntry, known: Known, at: string, log: FaultLog): void {
  isKnown(known, 'indicators', entry.id, `${at}.id`, log);
  isKnown(known, 'unitsOfMeasure', entry.unitOfMeasure, `${at}.unitOfMeasure`, log);
  isKnown(known, 'categories', entry.traits.category, `${at}.traits.category`, log);
  for (const [block, { area }] of entry.blocks.entries()) {
    for (const [index, one] of area.entries()) {
      isKnown(known, 'referenceAreas', one, `${at}.blocks[${block}].area[${index}]`, log);
    }
  }
}

/**
 * The whole gate for the text of a catalogue: shape and meaning. It is one thing: half a catalogue would find, count and
 * order wrongly without anyone noticing, so that any fault refuses it, with a `BoardError` that holds them all.
 */
export function checkCatalogue(text: string, board: Manifest): readonly CatalogueEntry[] {
  const raw = checkHead(parseJson(text), 'kpi-board-catalogue', board);
  const log = openFaultLog();
  const catalogue = readShape(catalogueSchema, raw, '', log);
  if (catalogue === undefined) return refuse(log);
  const known = knownOf(board);
  checkUnique(catalogue.indicators, 'indicators', log);
  for (const [index, entry] of catalogue.indicators.entries()) checkEntry(entry, known, `indicators[${index}]`, log);
  const listed = new Set(catalogue.indicators.map(({ id }) => id));
  for (const id of known.indicators.keys()) {
    if (!listed.has(id)) addFault(log, 'indicators', 'missing-entry', raw['indicators'], { code: 'entry', value: id });
  }
  if (log.faults.length > 0) refuse(log);
  return catalogue.indicators;
}
