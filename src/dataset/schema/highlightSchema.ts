import { optional, unknown } from 'valibot';
import { dayOrMonth, period } from './blocks/isoDate';
import { list } from './blocks/list';
import { trueOrFalse } from './blocks/quantity';
import { record } from './blocks/record';
import { id, words } from './blocks/text';

export const highlightSchema = record({
  id,
  title: words,
  body: optional(words),
  indicators: list(id),
  when: optional(record({ from: dayOrMonth, to: optional(dayOrMonth), label: words })),
  source: id,
  locator: words,
});

/** A group and the whole without their parts, which are read one by one. */
export const highlightGroupBase = { id, name: words, timeline: trueOrFalse };
export const highlightsBase = { title: words, year: period };
export const highlightGroupFrame = record({ ...highlightGroupBase, items: list(unknown()) });
export const highlightsFrame = record({ ...highlightsBase, groups: list(unknown()) });
