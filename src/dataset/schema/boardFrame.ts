import { nullable, optional, unknown } from 'valibot';
import { isoDate } from './blocks/isoDate';
import { list, mostListed } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { record } from './blocks/record';
import { id, text, webAddress, words } from './blocks/text';
import { highlightsFrame } from './highlightSchema';
import { boardInPartsSchema } from './partsSchema';

export const boardFormat = 'kpi-board';
export const boardFormatVersion = 1;

export const referenceAreaSchema = record({
  id,
  name: words,
  short: words,
  kind: oneOf('province', 'region', 'nation'),
});

export const unitOfMeasureSchema = record({
  id,
  kind: oneOf('percent', 'percentage-points', 'amount', 'count', 'rank', 'score', 'words'),
  name: words,
  short: words,
  one: optional(words),
});

export const categorySchema = record({
  id,
  name: words,
  icon: oneOf('economy', 'society', 'environment', 'security', 'culture', 'party', 'planning', 'governance'),
});

export const sourceSchema = record({
  id,
  publisher: text(500),
  short: words,
  title: text(1000),
  url: webAddress,
  published: nullable(isoDate),
  note: optional(words),
});

/** All that a board cannot be shown without: a fault in here refuses the whole. */
export const boardBase = {
  format: oneOf(boardFormat),
  formatVersion: oneOf(boardFormatVersion),
  id,
  version: text(40),
  issued: isoDate,
  title: words,
  subtitle: words,
  description: words,
  coverage: words,
  licence: words,
  referenceArea: id,
  referenceAreas: list(referenceAreaSchema, 1),
  unitsOfMeasure: list(unitOfMeasureSchema, 1),
  categories: list(categorySchema, 1),
  sources: list(sourceSchema, 1),
  inParts: optional(boardInPartsSchema),
};

/** The board without its parts, which are read one by one so that a broken one can be left out. */
export const boardFrame = record({
  ...boardBase,
  indicators: list(unknown(), 1, mostListed),
  scoreboards: list(unknown()),
  panels: list(unknown()),
  highlights: highlightsFrame,
  changes: optional(unknown()),
});
