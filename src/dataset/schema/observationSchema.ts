import { nullable, optional } from 'valibot';
import { isoDate, period } from './blocks/isoDate';
import { oneOf } from './blocks/oneOf';
import { quantity } from './blocks/quantity';
import { record } from './blocks/record';
import { id, words } from './blocks/text';

export const scenario = oneOf('actual', 'plan', 'target', 'baseline');

export const observationSchema = record({
  id,
  period,
  referenceArea: id,
  scenario,
  unitOfMeasure: id,
  value: nullable(quantity),
  valueTo: optional(quantity),
  missing: optional(oneOf('not-published', 'not-found', 'not-held', 'not-comparable', 'unclear-in-source')),
  words: optional(words),
  observationStatus: oneOf('final', 'provisional', 'estimate'),
  qualifier: oneOf('exact', 'over', 'about', 'nearly'),
  use: oneOf('shown', 'kept'),
  because: optional(words),
  source: nullable(id),
  locator: optional(words),
  published: nullable(isoDate),
});
