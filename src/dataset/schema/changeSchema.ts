import { minEntries, nullable, optional, pipe } from 'valibot';
import { expecting } from './blocks/expecting';
import { isoDate } from './blocks/isoDate';
import { list } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { wholeNumber } from './blocks/quantity';
import { record } from './blocks/record';
import { id, text, words } from './blocks/text';
import { sourceSchema } from './boardFrame';
import { indicatorSchema } from './indicatorSchema';
import { observationSchema } from './observationSchema';
import { scoreboardTargetSchema } from './scoreboardSchema';

const one = observationSchema.entries;

const facts = record({
  period: optional(one.period),
  referenceArea: optional(id),
  scenario: optional(one.scenario),
  unitOfMeasure: optional(id),
  value: optional(one.value),
  valueTo: one.valueTo,
  missing: one.missing,
  observationStatus: optional(one.observationStatus),
  qualifier: optional(one.qualifier),
  use: optional(one.use),
  source: optional(one.source),
  published: optional(nullable(isoDate)),
  category: optional(id),
  direction: optional(indicatorSchema.entries.direction),
  publisher: optional(sourceSchema.entries.publisher),
  title: optional(sourceSchema.entries.title),
  url: optional(sourceSchema.entries.url),
  total: optional(wholeNumber(1, 1000)),
  reached: optional(wholeNumber(0, 1000)),
  status: optional(scoreboardTargetSchema.entries.status),
  indicator: optional(id),
});

/** At least one: an empty list would otherwise pass for an object without fields. */
export const factsSchema = pipe(facts, minEntries(1, expecting({ code: 'object' })));

export const changeItemSchema = record({
  kind: oneOf('added', 'revised', 'removed'),
  subject: oneOf('source', 'indicator', 'observation', 'scoreboard', 'target', 'level'),
  id,
  owner: optional(id),
  from: optional(factsSchema),
  to: optional(factsSchema),
  name: optional(words),
  because: optional(words),
});

export const boardVersionSchema = record({
  version: text(40),
  issued: isoDate,
  note: optional(words),
  items: list(changeItemSchema),
});

export const changesSchema = list(boardVersionSchema, 1);
