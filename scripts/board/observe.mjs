import { translateLocator } from './translateLocator.mjs';
import { kindOfFact, unitOfFact } from './unitOfFact.mjs';

/** A full calendar day, or null: a month alone is told in the note of the source. */
export const dayOrNull = (published) => (/^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published : null);

/** Turns one line of an authoring file into an observation; everything that counts comes from the fact. */
export function observe(line, home, unitOfMeasure, factOf) {
  const spec = typeof line === 'string' ? { fact: line, use: 'shown' } : line;
  const area = spec.referenceArea ?? home;
  return spec.fact === undefined
    ? missingObservation(spec, area, unitOfMeasure)
    : factObservation(spec, area, unitOfMeasure, factOf(spec.fact));
}

function factObservation(spec, referenceArea, unitOfMeasure, fact) {
  const [scenario, usual] = kindOfFact[fact.kind];
  const observationStatus = fact.observationStatus ?? usual;
  const numeric = fact.value !== null && spec.missing === undefined && spec.words === undefined;
  const unit = numeric ? unitOfFact[fact.unit] : unitOfMeasure;
  if (unit !== unitOfMeasure) throw new Error(`${fact.id}: unit ${unit}, its indicator is in ${unitOfMeasure}`);
  return {
    id: fact.id,
    period: fact.period,
    referenceArea,
    scenario: spec.scenario ?? scenario,
    unitOfMeasure,
    value: numeric ? fact.value : null,
    valueTo: numeric ? fact.valueTo : undefined,
    missing: spec.missing,
    words: numeric || spec.missing ? undefined : spec.words,
    observationStatus: spec.scenario === undefined ? observationStatus : 'final',
    qualifier: numeric ? fact.qualifier : 'exact',
    use: spec.use,
    because: spec.because,
    source: fact.source,
    locator: translateLocator(fact.locator),
    published: dayOrNull(fact.published),
  };
}

function missingObservation(spec, referenceArea, unitOfMeasure) {
  return {
    id: spec.id,
    period: spec.period,
    referenceArea,
    scenario: spec.scenario ?? 'actual',
    unitOfMeasure,
    value: null,
    missing: spec.missing,
    observationStatus: 'final',
    qualifier: 'exact',
    use: spec.use,
    because: spec.because,
    source: null,
    published: null,
  };
}
