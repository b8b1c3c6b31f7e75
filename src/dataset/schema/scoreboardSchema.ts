import { optional } from 'valibot';
import { isoDate, period } from './blocks/isoDate';
import { list } from './blocks/list';
import { oneOf } from './blocks/oneOf';
import { wholeNumber } from './blocks/quantity';
import { record } from './blocks/record';
import { id, words } from './blocks/text';
import { observationSchema } from './observationSchema';

export const scoreboardTargetSchema = record({
  id,
  name: words,
  short: words,
  status: oneOf('exceeded', 'met', 'near', 'missed', 'open'),
  indicator: optional(id),
  source: id,
  locator: words,
});

export const targetLevelSchema = record({ indicator: id, observation: id });

export const scoreboardSchema = record({
  id,
  scope: oneOf('term', 'annual'),
  period,
  asOf: isoDate,
  title: words,
  subtitle: words,
  message: words,
  total: wholeNumber(1, 1000),
  reached: wholeNumber(0, 1000),
  targets: list(scoreboardTargetSchema),
  observations: list(observationSchema),
  levels: optional(list(targetLevelSchema)),
  source: id,
  locator: words,
  note: optional(words),
  conflict: optional(words),
});
