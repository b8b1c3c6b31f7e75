/** Runs inside the built site: makes the same figure into a PNG in three ways. Bundled by `benchFiles.mjs`. */
import { toBlob } from 'html-to-image';
import { domToBlob } from 'modern-screenshot';
import { exportFile, type ExportRequest } from '#export/exportFile';
import { plainLook } from '#export/look';
import type { Board } from '#model/board';
import { panelFigure } from '#model/figures';

const board = (await (await fetch(import.meta.env['VITE_BOARD_FILE'] as string)).json()) as Board;
const panel = board.panels.find(({ indicator }) => indicator === 'grdp-growth') ?? board.panels[0];
const figure = panel && panelFigure(board, panel);
if (!figure) throw new Error('the board has no panel');

const width = 2400;
const element = document.querySelector<HTMLElement>(`figure[aria-labelledby="panel-${figure.id}"]`);
if (element === null) throw new Error('the page shows no such panel');
const scale = width / element.offsetWidth;

const request: ExportRequest = {
  figures: [figure],
  languages: ['vi'],
  format: 'png',
  look: plainLook,
  today: '2026-01-01',
  addressOf: () => location.href,
};

const ways = {
  board: async () => (await exportFile(request)).blob,
  'html-to-image': () => toBlob(element, { pixelRatio: scale }),
  'modern-screenshot': () => domToBlob(element, { scale }),
};

/** Milliseconds from the call to the finished file, and the file's size in bytes and px. */
async function measure(way: keyof typeof ways) {
  const start = performance.now();
  const blob = await ways[way]();
  const time = performance.now() - start;
  if (blob === null) throw new Error(`${way} gave no picture`);
  const picture = await createImageBitmap(blob);
  return { time, bytes: blob.size, width: picture.width, height: picture.height };
}

Object.assign(globalThis, { filesProbe: { ways: Object.keys(ways), measure } });
