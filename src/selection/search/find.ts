import type { Board } from '#model/board';

/** Ids of the indicators of a board that a search means, best first. */
export type Find = (board: Board, search: string) => readonly string[];
