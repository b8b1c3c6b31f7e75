import type { Board, Indicator, Source } from '#model/board';
import type { Observation } from '#model/observation';
import { csvText, type CsvCell } from './csvText';

type Row = {
  readonly board: Board;
  readonly indicator: Indicator;
  readonly one: Observation;
  readonly source: Source | undefined;
  readonly unit: Board['unitsOfMeasure'][number] | undefined;
};

/**
 * The columns in order, named as SDMX names the concept where it has one. To add one: one line here, at the end of
 * its group; the order of those that exist stays, since people have built on it.
 */
const columns: Readonly<Record<string, (row: Row) => CsvCell>> = {
  BOARD: ({ board }) => board.id,
  BOARD_VERSION: ({ board }) => board.version,
  INDICATOR: ({ indicator }) => indicator.id,
  INDICATOR_NAME_VI: ({ indicator }) => indicator.name.vi,
  INDICATOR_NAME_EN: ({ indicator }) => indicator.name.en,
  CATEGORY: ({ indicator }) => indicator.category,
  DIRECTION: ({ indicator }) => indicator.direction,
  REF_AREA: ({ one }) => one.referenceArea,
  TIME_PERIOD: ({ one }) => one.period,
  SCENARIO: ({ one }) => one.scenario,
  OBS_VALUE: ({ one }) => one.value,
  OBS_VALUE_TO: ({ one }) => one.valueTo,
  UNIT_MEASURE: ({ one }) => one.unitOfMeasure,
  UNIT_NAME_VI: ({ unit }) => unit?.name.vi,
  UNIT_NAME_EN: ({ unit }) => unit?.name.en,
  DECIMALS: ({ indicator }) => indicator.decimals,
  OBS_STATUS: ({ one }) => one.observationStatus,
  QUALIFIER: ({ one }) => one.qualifier,
  MISSING_REASON: ({ one }) => one.missing,
  WORDS_VI: ({ one }) => one.words?.vi,
  WORDS_EN: ({ one }) => one.words?.en,
  USE: ({ one }) => one.use,
  REASON_VI: ({ one }) => one.because?.vi,
  REASON_EN: ({ one }) => one.because?.en,
  SOURCE: ({ one }) => one.source,
  SOURCE_PUBLISHER: ({ source }) => source?.publisher,
  SOURCE_TITLE: ({ source }) => source?.title,
  SOURCE_URL: ({ source }) => source?.url,
  LOCATOR_VI: ({ one }) => one.locator?.vi,
  LOCATOR_EN: ({ one }) => one.locator?.en,
  PUBLISHED: ({ one }) => one.published,
  OBSERVATION: ({ one }) => one.id,
};

/**
 * The whole board in long format: a head, then one row for every observation of every indicator, shown or kept, in
 * the order of the board. Where there is no number, OBS_VALUE is empty and MISSING_REASON or WORDS_* says why or
 * what instead. See `csvText` for quotes, byte order mark and the guard against formulas.
 */
export function boardCsv(board: Board): string {
  const sources = new Map(board.sources.map((source) => [source.id, source]));
  const units = new Map(board.unitsOfMeasure.map((unit) => [unit.id, unit]));
  const rows = board.indicators.flatMap((indicator) =>
    indicator.observations.map((one): Row => {
      return { board, indicator, one, source: sources.get(one.source ?? ''), unit: units.get(one.unitOfMeasure) };
    }),
  );
  return csvText([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((read) => read(row)))]);
}
