import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { languages } from '#model/languages';
import { layoutFigure } from './chartKinds';
import { textScales, type Frame } from './frame';
import { notFinite, outOfFrame, overlaps } from './testing/faultsOfLayout';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

/** Widths in px that panels take from the narrowest phone to the widest desk. */
const widths = [256, 290, 326, 343, 400, 480, 560, 656, 800, 1100, 1320];

const card = (width: number): Frame => ({ width, height: 86, scale: textScales.card });
const panel = (width: number, height: number): Frame => ({ width, height, scale: textScales.panel });
const sheet = (height: number): Frame => ({ width: 1088, height, scale: textScales.export });

const cards = board.indicators
  .map((indicator) => indicatorFigure(board, indicator))
  .filter((figure) => figure.kind !== 'none');
const panels = board.panels.map((one) => panelFigure(board, one)).filter((figure) => figure !== null);
const scores = board.scoreboards.map((one) => scoreboardFigure(board, one));

const pictures = [
  ...cards.map((figure) => [figure.id, figure, [244, 256, 292, 340].map(card)] as const),
  ...cards.map(
    (figure) =>
      [`${figure.id}, its page and export`, figure, [...widths.map((width) => panel(width, 320)), sheet(380)]] as const,
  ),
  ...panels.map(
    (figure) => [figure.id, figure, [...widths.map((width) => panel(width, 320)), sheet(300), sheet(420)]] as const,
  ),
  ...scores.map(
    (figure) =>
      [figure.id, figure, [...widths.flatMap((width) => [panel(width, 147), panel(width, 204)]), sheet(360)]] as const,
  ),
];

beforeAll(loadAllLocales);

describe('pictures of the real board', () => {
  it.each(pictures)('%s stands in its frame and is legible at every width, in both languages', (_, figure, frames) => {
    for (const language of languages) {
      for (const frame of frames) {
        const layout = layoutFigure(figure, frame, localeOf(language));
        if (layout === null) throw new Error('no picture');
        const faults = [...notFinite(layout), ...outOfFrame(layout), ...overlaps(layout)];
        expect(faults, `${language}, ${frame.scale.name}, ${frame.width} × ${frame.height}`).toEqual([]);
      }
    }
  });
});
