import { optional } from 'valibot';
import { list, mostListed } from './blocks/list';
import { record } from './blocks/record';
import { boardBase } from './boardFrame';
import { changesSchema } from './changeSchema';
import { highlightGroupBase, highlightSchema, highlightsBase } from './highlightSchema';
import { indicatorSchema } from './indicatorSchema';
import { panelSchema } from './pictureSchema';
import { scoreboardSchema } from './scoreboardSchema';

/**
 * The whole board, word for word the type `Board`: the JSON Schema is made from it, and a test holds it against
 * the type. The app itself reads the frame and its parts one by one and never downloads this file.
 */
export const boardSchema = record({
  ...boardBase,
  indicators: list(indicatorSchema, 1, mostListed),
  scoreboards: list(scoreboardSchema),
  panels: list(panelSchema),
  highlights: record({
    ...highlightsBase,
    groups: list(record({ ...highlightGroupBase, items: list(highlightSchema) })),
  }),
  changes: optional(changesSchema),
});
