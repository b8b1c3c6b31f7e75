/** Runs inside the built site: the same figure as a PNG in three ways, a batch, a report. Bundled by `benchFiles.mjs`. */
import { toBlob } from 'html-to-image';
import { domToBlob } from 'modern-screenshot';
import { exportBatch, type BatchRequest } from '#export/batch/exportBatch';
import { exportFile, type ExportRequest } from '#export/exportFile';
import { plainLook } from '#export/look';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure } from '#model/figures';

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

/** Tasks of the main thread over 50 ms, in ms, while something runs. */
async function longTasks(run: () => Promise<unknown>): Promise<readonly number[]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  await run();
  // What the browser has still to hand over.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return tasks;
}

/** Two files of many figures: pictures with workbook and contents as a ZIP, and a report with cover and contents. */
const files = {
  batch: async (common: BatchRequest) => {
    const { blob, failed } = await exportBatch(common);
    if (failed.length > 0) throw new Error(`${failed.length} figures failed`);
    return blob;
  },
  report: async (common: BatchRequest) => (await exportFile({ ...common, format: 'pdf' })).blob,
};

/** A file of so many figures: seconds, size in bytes, tasks over 50 ms in ms. */
async function many(file: keyof typeof files, count: number) {
  const figures = board.indicators.slice(0, count).map((indicator) => indicatorFigure(board, indicator));
  const [first, ...rest] = figures;
  if (first === undefined) throw new Error('the board has no indicator');
  const { format: _, ...common } = request;
  let bytes = 0;
  const start = performance.now();
  const tasks = await longTasks(async () => {
    bytes = (await files[file]({ ...common, figures: [first, ...rest] })).size;
  });
  return { figures: figures.length, seconds: (performance.now() - start) / 1000, bytes, tasks };
}

Object.assign(globalThis, { filesProbe: { ways: Object.keys(ways), measure, many } });
