import { optional } from 'valibot';
import { period } from './blocks/isoDate';
import { list } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { positive, trueOrFalse } from './blocks/quantity';
import { record } from './blocks/record';
import { id, words } from './blocks/text';
import { scenario } from './observationSchema';

export const seriesReferenceSchema = record({
  indicator: id,
  referenceArea: optional(id),
  scenario: optional(scenario),
  label: optional(words),
  role: oneOf('main', 'second', 'third', 'rest', 'reference'),
});

export const pictureSchema = record({
  kind: oneOf('column', 'line', 'ranked-bar', 'stacked-bar', 'icon-array'),
  series: list(seriesReferenceSchema, 1),
  periods: list(period, 1),
  plan: optional(trueOrFalse),
  perIcon: optional(positive),
  icon: optional(oneOf('house', 'person', 'team', 'medal')),
});

export const panelSchema = record({
  id,
  indicator: id,
  title: words,
  subtitle: words,
  remark: optional(words),
  note: optional(words),
  picture: pictureSchema,
  span: oneOf(4, 5, 6, 7, 8, 12),
});
