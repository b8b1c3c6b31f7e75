import type { Indicator } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import { yearsOf } from '#model/period';

/** What an indicator as a whole is filtered by. */
const ofIndicator = {
  category: ({ category }: IndicatorFigure): string => category.id,
  status: ({ headline }: IndicatorFigure): string => headline.verdict.status,
  target: ({ headline }: IndicatorFigure): string => (headline.target === null ? 'no' : 'yes'),
  conflict: ({ indicator }: IndicatorFigure): string => (indicator.conflict === undefined ? 'no' : 'yes'),
};

/** What its single figures are filtered by. */
const ofObservation = {
  period: ({ period }: Observation): string => String(yearsOf(period).to),
  area: ({ referenceArea }: Observation): string => referenceArea,
  kind: ({ scenario, observationStatus }: Observation): string =>
    scenario !== 'actual' || observationStatus === 'final' ? scenario : observationStatus,
};

export const indicatorGroups = Object.keys(ofIndicator) as (keyof typeof ofIndicator)[];
export const observationGroups = Object.keys(ofObservation) as (keyof typeof ofObservation)[];

export type Group = keyof typeof ofIndicator | keyof typeof ofObservation;

/** What is wanted of each group; a group that wants nothing lets all pass. */
export type Wanted = Readonly<Record<Group, readonly string[]>>;

/** The value of an indicator in one of the groups that it has exactly one value of. */
export function traitOf(figure: IndicatorFigure, group: keyof typeof ofIndicator): string {
  return ofIndicator[group](figure);
}

/**
 * The year, area or kind of an observation. A span counts for the year in which it ends, so that a target for
 * 2021–2025 is one of 2025. Kinds: `actual` is a published figure of what was; those marked so are `provisional` or
 * `estimate`; `plan`, `target` and `baseline` as in the source.
 */
export function partOf(one: Observation, group: keyof typeof ofObservation): string {
  return ofObservation[group](one);
}

/** The observations that a filter may ask for: shown, with a number or a finding in words. */
export function askable({ observations }: Pick<Indicator, 'observations'>): readonly Observation[] {
  return observations.filter((one) => one.use === 'shown' && (one.value !== null || one.words !== undefined));
}

/**
 * Whether a figure passes all groups (AND) with one of the values that each wants (OR). Period, area and kind must be
 * met by one and the same shown observation: "2024" with "plan" asks for a plan of 2024, not for a plan of some year
 * beside a value of 2024. A target is one that the card shows; a conflict is one that the board describes.
 */
export function fits(figure: IndicatorFigure, wanted: Wanted): boolean {
  const meets = (group: Group, value: string) => wanted[group].length === 0 || wanted[group].includes(value);
  return (
    indicatorGroups.every((group) => meets(group, traitOf(figure, group))) &&
    (observationGroups.every((group) => wanted[group].length === 0) ||
      askable(figure.indicator).some((one) => observationGroups.every((group) => meets(group, partOf(one, group)))))
  );
}
