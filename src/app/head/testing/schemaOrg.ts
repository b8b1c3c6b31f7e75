/** Form of a value: a type of thing, or how a plain value is written. */
export type Form =
  | 'text'
  | 'number'
  | 'boolean'
  | 'url'
  | 'date'
  | 'moment'
  | 'years'
  | 'length'
  | 'language'
  | 'reference'
  | ThingType;

export type ThingType =
  | 'Dataset'
  | 'StatisticalVariable'
  | 'Observation'
  | 'DataDownload'
  | 'CreativeWork'
  | 'Organization'
  | 'AdministrativeArea'
  | 'Country'
  | 'Place';

type Properties = Readonly<Record<string, readonly Form[]>>;

const place = ['AdministrativeArea', 'Country', 'Place'] as const satisfies readonly Form[];
const thing: Properties = { name: ['text'], description: ['text'], url: ['url'] };
const creativeWork: Properties = {
  ...thing,
  citation: ['text', 'CreativeWork'],
  creator: ['Organization'],
  dateModified: ['date'],
  datePublished: ['date'],
  inLanguage: ['language'],
  isAccessibleForFree: ['boolean'],
  isPartOf: ['url', 'reference', 'CreativeWork'],
  license: ['url', 'CreativeWork'],
  publisher: ['Organization'],
  spatialCoverage: place,
  temporalCoverage: ['years'],
  version: ['text', 'number'],
};

/**
 * Properties that schema.org allows for the types in use, its parents' among them, with
 * the forms that it expects: a small part of https://schema.org/Dataset, /StatisticalVariable, /Observation (which is
 * a QuantitativeValue too), /DataDownload, /CreativeWork, /Organization and /Place.
 */
export const schemaOrg: Readonly<Record<ThingType, Properties>> = {
  Dataset: {
    ...creativeWork,
    distribution: ['DataDownload'],
    variableMeasured: ['text', 'reference', 'StatisticalVariable'],
  },
  DataDownload: { ...creativeWork, contentUrl: ['url'], encodingFormat: ['text'] },
  CreativeWork: creativeWork,
  Organization: thing,
  AdministrativeArea: thing,
  Country: thing,
  Place: thing,
  StatisticalVariable: { ...thing, measuredProperty: ['reference'], populationType: ['reference'], statType: ['text'] },
  Observation: {
    ...thing,
    observationAbout: place,
    observationDate: ['moment'],
    observationPeriod: ['length'],
    variableMeasured: ['text', 'reference', 'StatisticalVariable'],
    value: ['number'],
    minValue: ['number'],
    maxValue: ['number'],
    unitText: ['text'],
  },
};
