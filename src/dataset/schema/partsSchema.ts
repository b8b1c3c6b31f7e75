import { integer, maxValue, minValue, nullable, number, optional, pipe, regex, string, unknown } from 'valibot';
import { statuses } from '#model/targets/status';
import { expecting } from './blocks/expecting';
import { list, mostListed } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { quantity, trueOrFalse } from './blocks/quantity';
import { record } from './blocks/record';
import { id, patternText, text, words } from './blocks/text';
import { indicatorSchema } from './indicatorSchema';

const count = pipe(
  number(expecting({ code: 'whole-number' })),
  integer(expecting({ code: 'whole-number' })),
  minValue(0, expecting({ code: 'at-least', value: 0 })),
  maxValue(1_000_000_000, expecting({ code: 'at-most', value: 1_000_000_000 })),
);

/** Below the folder of the boards and nowhere else: a part never comes from another place. */
const href = patternText(200, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+[a-z0-9]+(?:-[a-z0-9]+)*\.json$/, {
  code: 'part-address',
});

const sha256 = pipe(string(expecting({ code: 'digest' })), regex(/^[0-9a-f]{64}$/, expecting({ code: 'digest' })));

const partFile = { href, bytes: count, sha256 };

const status = oneOf(...statuses);

export const boardPartSchema = record({
  ...partFile,
  id,
  category: optional(id),
  referenceArea: optional(id),
  indicators: list(id, 1, mostListed),
  observations: count,
});

export const boardInPartsSchema = record({
  by: oneOf('category', 'area'),
  indicators: count,
  observations: count,
  statuses: list(record({ category: id, status, indicators: count })),
  choices: record({ period: list(text(20)), area: list(id), kind: list(text(40)) }),
  catalogue: record(partFile),
  parts: list(boardPartSchema, 1),
});

export const catalogueEntrySchema = record({
  id,
  name: words,
  definition: words,
  unitOfMeasure: id,
  key: optional(trueOrFalse),
  traits: record({ category: id, status, target: oneOf('yes', 'no'), conflict: oneOf('yes', 'no') }),
  blocks: list(record({ period: list(text(20), 1), area: list(id, 1), kind: list(text(40), 1) })),
  places: record({
    status: nullable(quantity),
    change: nullable(quantity),
    distance: nullable(quantity),
    date: nullable(quantity),
  }),
  numbers: list(quantity),
});

const ofBoard = { formatVersion: oneOf(1), board: id, version: text(40) };

/** The file that the manifest names as its catalogue. */
export const catalogueSchema = record({
  format: oneOf('kpi-board-catalogue'),
  ...ofBoard,
  indicators: list(catalogueEntrySchema, 1, mostListed),
});

const partBase = { format: oneOf('kpi-board-part'), ...ofBoard, id };

/** The file of a part without its indicators, which are read one by one so that a broken one can be left out. */
export const partFrame = record({ ...partBase, indicators: list(unknown(), 1) });

/** The file of a part, whole: the JSON Schema is made from it. */
export const partContentSchema = record({ ...partBase, indicators: list(indicatorSchema, 1) });
