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

export type TraitGroup = keyof typeof ofIndicator;
export type PartGroup = keyof typeof ofObservation;
export type Group = TraitGroup | PartGroup;

export const indicatorGroups = Object.keys(ofIndicator) as TraitGroup[];
export const observationGroups = Object.keys(ofObservation) as PartGroup[];

/**
 * Observations told together: there is one that can be asked for of every period here for every area here in every
 * kind here, and all three are years, areas and kinds as `partOf` names them.
 */
export type Block = Readonly<Record<PartGroup, readonly string[]>>;

type Filterable = {
  readonly traits: Readonly<Record<TraitGroup, string>>;
  readonly blocks: readonly Block[];
};

/** What is wanted of each group; a group that wants nothing lets all pass. */
export type Wanted = Readonly<Record<Group, readonly string[]>>;

/** The value of an indicator in one of the groups that it has exactly one value of. */
export function traitOf(figure: IndicatorFigure, group: TraitGroup): string {
  return ofIndicator[group](figure);
}

/**
 * The year, area or kind of an observation. A span counts for the year in which it ends, so that a target for
 * 2021–2025 is one of 2025. Kinds: `actual` is a published figure of what was; those marked so are `provisional` or
 * `estimate`; `plan`, `target` and `baseline` as in the source.
 */
export function partOf(one: Observation, group: PartGroup): string {
  return ofObservation[group](one);
}

/** The observations that a filter may ask for: shown, with a number or a finding in words. */
export function askable({ observations }: Pick<Indicator, 'observations'>): readonly Observation[] {
  return observations.filter((one) => one.use === 'shown' && (one.value !== null || one.words !== undefined));
}

/**
 * Whether an indicator passes all groups (AND) with one of the values that each wants (OR). Period, area and kind must
 * be met by one and the same shown observation: "2024" with "plan" asks for a plan of 2024, not for a plan of some year
 * beside a value of 2024. A target is one that the card shows; a conflict is one that the board describes.
 */
export function fits({ traits, blocks }: Filterable, wanted: Wanted): boolean {
  return (
    indicatorGroups.every((group) => wanted[group].length === 0 || wanted[group].includes(traits[group])) &&
    (observationGroups.every((group) => wanted[group].length === 0) ||
      blocks.some((block) => observationGroups.every((group) => meetsPart(block, group, wanted))))
  );
}

/** Whether a block has one of the values that a group wants. */
export function meetsPart(block: Block, group: PartGroup, wanted: Wanted): boolean {
  return wanted[group].length === 0 || wanted[group].some((value) => block[group].includes(value));
}
