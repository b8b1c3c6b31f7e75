import type { Board } from '#model/board';
import type { Words } from '#model/languages';
import type { Observation } from '#model/observation';
import type { Scoreboard } from '#model/scoreboard';
import type { Change, ChangeSubject, Facts } from './boardChange';

/** One thing of a board with the facts that are compared. */
export type Placed = {
  readonly subject: ChangeSubject;
  readonly id: string;
  readonly owner?: string;
  /** Absent for observations and levels, which are named after their indicator. */
  readonly name?: Words;
  readonly facts: Facts;
  readonly because?: Words;
};

function observationFacts(one: Observation): Facts {
  const { period, referenceArea, scenario, unitOfMeasure, value, valueTo, missing } = one;
  const { observationStatus, qualifier, use, source, published } = one;
  return {
    period,
    referenceArea,
    scenario,
    unitOfMeasure,
    value,
    ...(valueTo === undefined ? {} : { valueTo }),
    ...(missing === undefined ? {} : { missing }),
    observationStatus,
    qualifier,
    use,
    source,
    published,
  };
}

function placedObservation(owner: string, one: Observation): Placed {
  return {
    subject: 'observation',
    id: one.id,
    owner,
    facts: observationFacts(one),
    ...(one.because === undefined ? {} : { because: one.because }),
  };
}

function partsOfScoreboard({ id: owner, targets, levels = [], total, reached, source, title }: Scoreboard): Placed[] {
  return [
    { subject: 'scoreboard', id: owner, name: title, facts: { total, reached, source } },
    ...targets.map(({ id, name, status, source: from, indicator }): Placed => {
      const facts = { status, source: from, ...(indicator === undefined ? {} : { indicator }) };
      return { subject: 'target', id, owner, name, facts };
    }),
    ...levels.map(({ indicator, observation }): Placed => {
      return { subject: 'level', id: observation, owner, facts: { indicator } };
    }),
  ];
}

/** Names one thing among all of a board: two indicators may hold the same observation, each as its own. */
export function placeOf({ subject, owner = '', id }: Pick<Change, 'subject' | 'owner' | 'id'>): string {
  return `${subject} ${owner} ${id}`;
}

/**
 * Everything of a board that a change log tells of, by its place, in the order of the board: sources, indicators,
 * observations, scoreboards with their named targets and levels. Facts only: value, status, source and the
 * like. Names, definitions, notes and findings in words are left out, so that mending a sentence is no change.
 */
export function factsOf(board: Board): ReadonlyMap<string, Placed> {
  const { sources, indicators, scoreboards } = board;
  const all: readonly Placed[] = [
    ...sources.map(({ id, short, publisher, title, url, published }): Placed => {
      return { subject: 'source', id, name: short, facts: { publisher, title, url, published } };
    }),
    ...indicators.map(({ id, name, category, unitOfMeasure, direction }): Placed => {
      return { subject: 'indicator', id, name, facts: { category, unitOfMeasure, direction } };
    }),
    ...[...indicators, ...scoreboards].flatMap((owner) =>
      owner.observations.map((one) => placedObservation(owner.id, one)),
    ),
    ...scoreboards.flatMap(partsOfScoreboard),
  ];
  return new Map(all.map((one) => [placeOf(one), one]));
}
