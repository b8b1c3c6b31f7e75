/** Runs inside a page of the built site: makes any picture of a figure with the code of the site. */
import { exportFile } from '#export/exportFile';
import type { Format } from '#export/exportFormat';
import type { Look } from '#export/look';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import type { Language } from '#model/languages';

export type Wanted = {
  readonly board: string;
  /** Id of a panel, a scoreboard or an indicator. */
  readonly figure: string;
  readonly language: Language;
  readonly format: Extract<Format, 'png' | 'svg'>;
  readonly look: Look;
};

function figureOf(board: Board, id: string) {
  const panel = board.panels.find((one) => one.id === id);
  const scoreboard = board.scoreboards.find((one) => one.id === id);
  const indicator = board.indicators.find((one) => one.id === id);
  const figure =
    (panel && panelFigure(board, panel)) ??
    (scoreboard && scoreboardFigure(board, scoreboard)) ??
    (indicator && indicatorFigure(board, indicator));
  if (!figure) throw new Error(`the board has no figure ${id}`);
  return figure;
}

/** The bytes of a picture in base64. */
async function makePicture({ board: id, figure, language, format, look }: Wanted): Promise<string> {
  const board = (await (await fetch(`/data/${id}.json`)).json()) as Board;
  const { blob } = await exportFile({
    figures: [figureOf(board, figure)],
    languages: [language],
    format,
    look,
    today: '2026-03-04',
    addressOf: () => `https://kpi.example/${language}/${id}/kpi/${figure}/`,
  });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

declare global {
  var makePicture: (wanted: Wanted) => Promise<string>;
}

globalThis.makePicture = makePicture;
