import { expose, proxy } from 'comlink';
import { readFiles } from '#dataset/parts/readFiles';
import type { Board } from '#model/board';
import { deskOf } from './answer';
import { makeEngine } from './engine';

const hall = {
  /** Opens a board in parts; its files lie below `folder`. */
  open: (board: Board, folder: string) => proxy(deskOf(makeEngine(board, readFiles(board, folder)))),
};

export type Hall = typeof hall;

expose(hall);
