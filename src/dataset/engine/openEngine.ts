import { wrap } from 'comlink';
import { readFiles } from '#dataset/parts/readFiles';
import type { Board } from '#model/board';
import { engineAt } from './answer';
import { makeEngine, type Engine } from './engine';
import type { Hall } from './engineWorker';

const opened = new Map<string, Promise<Engine>>();

/** A worker with the engine of a board; fails where the browser has none or its code cannot be had. */
async function openWorker(board: Board, folder: string): Promise<Engine> {
  const worker = new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, refuse) => {
    worker.addEventListener('error', () => refuse(new Error('worker failed')), { once: true });
  });
  try {
    const desk = await Promise.race([wrap<Hall>(worker).open(board, folder), failed]);
    failed.catch(() => undefined);
    return engineAt(desk);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

async function open(board: Board): Promise<Engine> {
  const folder = `${import.meta.env.BASE_URL}data/`;
  try {
    return await openWorker(board, folder);
  } catch {
    // Slower, but the same answers.
    return makeEngine(board, readFiles(board, folder));
  }
}

/** The engine of a board in parts, away from the thread that draws; one for each version of a board. */
export function openEngine(board: Board): Promise<Engine> {
  const key = `${board.id} ${board.version} ${board.inParts?.catalogue.sha256 ?? ''}`;
  const known = opened.get(key) ?? open(board);
  opened.set(key, known);
  return known;
}
