import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { dayOrMonth, isoDate, period } from './blocks/isoDate';
import { id, webAddress, words } from './blocks/text';
import { categorySchema, referenceAreaSchema, sourceSchema, unitOfMeasureSchema } from './boardFrame';
import { boardSchema } from './boardSchema';
import { boardVersionSchema, changeItemSchema, factsSchema } from './changeSchema';
import { highlightSchema } from './highlightSchema';
import { indicatorSchema } from './indicatorSchema';
import { observationSchema } from './observationSchema';
import { boardPartSchema, catalogueEntrySchema, catalogueSchema, partContentSchema } from './partsSchema';
import { panelSchema, pictureSchema, seriesReferenceSchema } from './pictureSchema';
import { scoreboardSchema, scoreboardTargetSchema, targetLevelSchema } from './scoreboardSchema';
import { schemaNotes } from './schemaNotes';

const definitions = {
  Words: words,
  Id: id,
  IsoDate: isoDate,
  Period: period,
  DayOrMonth: dayOrMonth,
  WebAddress: webAddress,
  ReferenceArea: referenceAreaSchema,
  UnitOfMeasure: unitOfMeasureSchema,
  Category: categorySchema,
  Source: sourceSchema,
  Observation: observationSchema,
  Indicator: indicatorSchema,
  Picture: pictureSchema,
  SeriesReference: seriesReferenceSchema,
  Panel: panelSchema,
  Scoreboard: scoreboardSchema,
  ScoreboardTarget: scoreboardTargetSchema,
  TargetLevel: targetLevelSchema,
  Highlight: highlightSchema,
  BoardVersion: boardVersionSchema,
  Change: changeItemSchema,
  Facts: factsSchema,
  BoardPart: boardPartSchema,
  CatalogueEntry: catalogueEntrySchema,
};

type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema> };

/** Notes stand beside the schema and not in it, so that no visitor downloads them. */
function annotate(name: string, schema: JsonSchema): JsonSchema {
  const { description, fields = {} } = schemaNotes[name] ?? {};
  for (const [field, note] of Object.entries(fields)) {
    const property = schema.properties?.[field];
    if (property === undefined) throw new Error(`A note on a field that does not exist: ${name}.${field}`);
    property['description'] = note;
  }
  return { title: name, ...(description === undefined ? {} : { description }), ...schema };
}

/** One schema of the app as JSON Schema, with those of the definitions that it uses. */
function jsonSchemaOf(title: string, schema: GenericSchema, uses: Partial<typeof definitions>): JsonSchema {
  const { $schema, $defs, ...own } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: uses,
  }) as JsonSchema & { $defs: Record<string, JsonSchema> };
  return {
    $schema,
    $id: `${names[title as keyof typeof names]}.v1.json`,
    ...annotate(title, own),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, annotate(name, one)])),
  };
}

const names = { Board: 'board', Catalogue: 'board-catalogue', PartContent: 'board-part' } as const;

/**
 * The JSON Schema (2020-12) of a board, made from the schema that the app itself reads boards with; it describes
 * the shape, not the meaning (sums, references, one shown figure a period). Unsupported rules are passed over
 * knowingly: a list has its length checked first, patterns are Unicode ones (as JSON Schema advises), and spans
 * that run backwards are refused by the app alone. Run `node scripts/writeSchema.mjs` to write the files.
 */
export function boardJsonSchema(): JsonSchema {
  const { CatalogueEntry: _, ...uses } = definitions;
  return jsonSchemaOf('Board', boardSchema, uses);
}

/** The same of the other files of a board in parts, by the names under which they are published. */
export function fileJsonSchemas(): Readonly<Record<'board' | 'board-catalogue' | 'board-part', JsonSchema>> {
  const { Words, Id, CatalogueEntry, IsoDate, Period, Observation, Indicator, Picture, SeriesReference } = definitions;
  return {
    board: boardJsonSchema(),
    'board-catalogue': jsonSchemaOf('Catalogue', catalogueSchema, { Words, Id, CatalogueEntry }),
    'board-part': jsonSchemaOf('PartContent', partContentSchema, {
      Words,
      Id,
      IsoDate,
      Period,
      Observation,
      Indicator,
      Picture,
      SeriesReference,
    }),
  };
}
