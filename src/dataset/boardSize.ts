import { knownBoard } from './knownBoards';

/** Bytes of a board's file as this build publishes it; null where it is not known, as in development. */
export function boardSize(id: string): number | null {
  return knownBoard(id)?.bytes ?? null;
}
