import { optional } from 'valibot';
import { list } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { trueOrFalse, wholeNumber } from './blocks/quantity';
import { record } from './blocks/record';
import { id, words } from './blocks/text';
import { observationSchema } from './observationSchema';
import { pictureSchema } from './pictureSchema';

export const indicatorSchema = record({
  id,
  category: id,
  name: words,
  definition: words,
  unitOfMeasure: id,
  decimals: wholeNumber(0, 6),
  direction: oneOf('higher', 'lower', 'neutral'),
  frequency: oneOf('annual', 'half-year', 'quarter', 'term', 'once'),
  key: optional(trueOrFalse),
  milestone: optional(trueOrFalse),
  observations: list(observationSchema),
  facts: optional(list(record({ label: words, words }))),
  conflict: optional(words),
  note: optional(words),
  picture: optional(pictureSchema),
  related: optional(list(id)),
});
