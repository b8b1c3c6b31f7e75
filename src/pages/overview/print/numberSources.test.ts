import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { indicatorFigure, panelFigure, scoreboardFigure } from '#model/figures';
import { numberSources } from './numberSources';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const scoreboards = board.scoreboards.map((one) => scoreboardFigure(board, one));
const figures = board.indicators.map((one) => indicatorFigure(board, one));
const charts = board.panels.flatMap((panel) => panelFigure(board, panel) ?? []);

describe('numberSources', () => {
  const { list, numberOf } = numberSources(scoreboards, figures, charts);

  it('numbers every source once, in the order of the list', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.map(({ id }) => numberOf(id))).toEqual(list.map((_, index) => index + 1));
  });

  it('knows the source of every value, target and chart', () => {
    for (const { headline } of figures)
      for (const one of [headline.latest, headline.target])
        if (one?.source != null) expect(numberOf(one.source)).not.toBeNull();
    for (const { sources } of [...scoreboards, ...charts])
      for (const { id } of sources) expect(numberOf(id)).not.toBeNull();
  });

  it('has no number for what is not printed', () => {
    expect(numberOf('nowhere')).toBeNull();
    expect(numberOf(null)).toBeNull();
    expect(numberSources([], [], []).list).toEqual([]);
  });
});
