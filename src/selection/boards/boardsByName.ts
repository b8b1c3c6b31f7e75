import { knownBoards, type KnownBoard } from '#dataset/knownBoards';
import type { Locale } from '#language/locale';

/** The boards of the site in the order of their titles in a language's alphabet; numbers count as numbers. */
export function boardsByName({ say, compare }: Locale): readonly KnownBoard[] {
  return knownBoards().toSorted((left, right) => compare(say(left.title), say(right.title)));
}
