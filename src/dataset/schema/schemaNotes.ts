type Note = { readonly description?: string; readonly fields?: Readonly<Record<string, string>> };

/** Titles and descriptions of the JSON Schema, by definition and field; SDMX concepts in capitals. */
export const schemaNotes: Readonly<Record<string, Note>> = {
  Board: {
    description:
      'A board of key performance indicators with its words in every language. Names follow SDMX: REF_AREA, TIME_PERIOD, UNIT_MEASURE, OBS_VALUE, OBS_STATUS, SCENARIO.',
    fields: {
      version: 'Version of the figures.',
      issued: 'Day on which this version was issued.',
      referenceArea: 'SDMX REF_AREA that the board is about; figures of other areas are comparisons.',
      referenceAreas: 'SDMX code list of REF_AREA.',
      unitsOfMeasure: 'SDMX code list of UNIT_MEASURE.',
      changes: 'The issues of the board, this one first, each with what it changed.',
    },
  },
  Words: { description: 'One text in every language of the product.' },
  Id: { description: 'Lower-case words and digits with hyphens.' },
  IsoDate: { description: 'A day of the calendar, 2025-01-27.' },
  Period: {
    description:
      'SDMX TIME_PERIOD: 2024, 2024-H1, 2025-Q1, 2023-9M, 2024-07, 2024-01-01, or a span 2021-2025 whose end is later than its start.',
  },
  DayOrMonth: { description: '2024-07 or 2024-07-13.' },
  WebAddress: { description: 'An address that starts with https:// or http://.' },
  UnitOfMeasure: {
    description: 'SDMX UNIT_MEASURE.',
    fields: {
      short: 'As printed behind a value.',
      one: 'Short form for the value 1, where a language has another.',
    },
  },
  ReferenceArea: { description: 'SDMX REF_AREA.' },
  Category: { description: 'A field of policy that indicators are grouped by.' },
  Source: {
    description: 'A publication that figures were taken from.',
    fields: { published: 'Null when no date could be read; the note then says what is known.' },
  },
  Observation: {
    description: 'One figure for an area, a period and a scenario; exactly one of value, words and missing is set.',
    fields: {
      period: 'SDMX TIME_PERIOD.',
      referenceArea: 'SDMX REF_AREA; an id of referenceAreas.',
      scenario: 'SDMX SCENARIO.',
      unitOfMeasure: 'SDMX UNIT_MEASURE; an id of unitsOfMeasure, the same as the indicator has.',
      value: 'SDMX OBS_VALUE in the unit of measure (42 is 42 %). Null where words or missing is set.',
      valueTo: 'Upper end where the source gives a range; greater than value.',
      missing: 'Why there is no value.',
      words: 'A finding in words, where the source gives no number.',
      observationStatus: 'SDMX OBS_STATUS.',
      use: 'shown: speaks for its area, scenario and period (at most one does). kept: a rival, listed but not drawn.',
      source: 'An id of sources; null only for a missing value.',
    },
  },
  Indicator: {
    fields: {
      category: 'An id of categories.',
      unitOfMeasure: 'SDMX UNIT_MEASURE; an id of unitsOfMeasure.',
      decimals: 'SDMX DECIMALS: those in which the figure is published; comparisons are made at this precision.',
      direction: 'Which way is good.',
      frequency: 'SDMX FREQ.',
      related: 'Ids of other indicators.',
    },
  },
  Picture: { description: 'What a chart draws, by reference to observations; it holds no numbers of its own.' },
  SeriesReference: {
    fields: { referenceArea: 'SDMX REF_AREA; by default the board’s own.', scenario: 'SDMX SCENARIO.' },
  },
  Panel: { description: 'A chart of the overview: a message, and the picture that proves it.' },
  Scoreboard: {
    description: 'How many targets were reached; named ones are as many as total.',
    fields: { reached: 'Targets exceeded or met; not above total.' },
  },
  TargetLevel: {
    description: 'The level that a target was set at; it does not say that the target was reached.',
    fields: { observation: 'Id of an observation of the indicator; a plan or target.' },
  },
  ScoreboardTarget: { description: 'A named target with its status.' },
  BoardVersion: {
    description: 'An issue of the board and what became different with it.',
    fields: { items: 'Facts that were added, revised or removed since the version before; empty for the first.' },
  },
  Change: {
    description: 'One change of a fact; words alone are never one.',
    fields: {
      id: 'Id of the subject; a level has that of its observation.',
      owner: 'Indicator or scoreboard of an observation; scoreboard of a target or a level.',
      from: 'Facts before; where revised or removed.',
      to: 'Facts now; where revised or added.',
      name: 'Name of what was removed.',
    },
  },
  Facts: { description: 'What is compared of a subject; each kind of subject has its own few of these fields.' },
  BoardPart: {
    description: 'A file with some of the indicators whole, or with all figures of one area.',
    fields: {
      href: 'From the folder of the boards.',
      sha256: 'Of the bytes as they are served.',
      category: 'An id of categories, where the board is cut by category.',
      referenceArea: 'SDMX REF_AREA, where the board is cut by area.',
      indicators: 'Ids in the order of the board.',
    },
  },
  Catalogue: { description: 'Every indicator of a board in parts: by what it is found, filtered and placed.' },
  CatalogueEntry: {
    fields: {
      blocks: 'There is a figure of every period for every area in every kind of a block.',
      places: 'For sorting, smallest first; null stands last.',
      numbers: 'Values of the board’s own area, by which the indicator is found.',
    },
  },
  PartContent: { description: 'Indicators of a board in parts.' },
  Highlight: { description: 'Something the figures do not tell by themselves, with links to those it names.' },
};
