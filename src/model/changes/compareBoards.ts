import type { Board } from '#model/board';
import { changeSubjects, type Change, type ChangeKind, type Facts } from './boardChange';
import { factsOf, type Placed } from './factsOf';

/** The fields in which two sets of facts differ, in the order of the newer one; a field that one lacks differs. */
export function changedFields(from: Facts, to: Facts): readonly (keyof Facts)[] {
  const fields = [...new Set([...Object.keys(to), ...Object.keys(from)])] as (keyof Facts)[];
  return fields.filter((field) => from[field] !== to[field]);
}

function change(kind: ChangeKind, { subject, id, owner }: Placed, rest: Partial<Change>): Change {
  return { kind, subject, id, ...(owner === undefined ? {} : { owner }), ...rest };
}

function addedOrRevised(was: Placed | undefined, now: Placed): readonly Change[] {
  if (was === undefined) return [change('added', now, { to: now.facts })];
  if (changedFields(was.facts, now.facts).length === 0) return [];
  const because = now.because === undefined ? {} : { because: now.because };
  return [change('revised', now, { from: was.facts, to: now.facts, ...because })];
}

function removed(was: Placed): Change {
  return change('removed', was, { from: was.facts, ...(was.name === undefined ? {} : { name: was.name }) });
}

/**
 * What became different between two files of one board: sources, indicators, observations, scoreboards, named
 * targets and levels that were added, revised or removed; see `factsOf` for what is compared of each. A revision
 * holds the facts before and now, and the reason that the new figure gives. Order: by subject; within it what
 * is new or revised in the order of the newer file, then what was removed in the order of the older one.
 */
export function compareBoards(older: Board, newer: Board): readonly Change[] {
  const [before, now] = [factsOf(older), factsOf(newer)];
  const changes = [
    ...[...now].flatMap(([place, one]) => addedOrRevised(before.get(place), one)),
    ...[...before].flatMap(([place, one]) => (now.has(place) ? [] : [removed(one)])),
  ];
  return changeSubjects.flatMap((subject) => changes.filter((one) => one.subject === subject));
}
