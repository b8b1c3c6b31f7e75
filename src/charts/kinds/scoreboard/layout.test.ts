import { beforeAll, describe, expect, it } from 'vitest';
import { buildScoreboard, buildTarget } from '#model/testing/buildFigure';
import { same } from '#model/testing/buildIndicator';
import type { TargetStatus } from '#model/scoreboard';
import { textScales, type Layout } from '#charts/frame';
import { loadAllLocales, localeOf } from '#language/locale';
import { plotsOf, scoreboardLayout } from './layout';

beforeAll(loadAllLocales);

const hero = { width: 1100, height: 147, scale: textScales.panel } as const;
const sheet = { width: 1088, height: 360, scale: textScales.export } as const;
const named = (statuses: readonly TargetStatus[]) =>
  buildScoreboard(
    statuses.length,
    statuses.filter((status) => status === 'exceeded' || status === 'met').length,
    statuses.map((status, index) => buildTarget(`t${index}`, same(`T${index}`), status)),
  );
const fills = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'rect' ? [mark.fill] : []));
const texts = (layout: Layout) => layout.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
const count = (list: readonly string[], what: string) => list.filter((one) => one === what).length;

describe('scoreboardLayout', () => {
  it('draws a total as solid and empty plots, without caps, names or ticks', () => {
    const layout = scoreboardLayout(buildScoreboard(18, 14), hero, localeOf('vi'));
    expect([count(fills(layout), 'plot-met'), count(fills(layout), 'none'), count(fills(layout), 'plot-cap')]).toEqual([
      14, 4, 0,
    ]);
    expect(texts(layout)).toEqual(['Vạch chỉ tiêu']);
    expect(layout.spots).toHaveLength(18);
  });

  it('never says that a target of a bare total was exceeded', () => {
    const { spots } = scoreboardLayout(buildScoreboard(18, 14), hero, localeOf('en'));
    expect(spots.slice(0, 14).every((spot) => spot.text.includes('met or exceeded'))).toBe(true);
    expect(spots.slice(14).every((spot) => spot.text.includes('still open'))).toBe(true);
  });

  it('sets named targets in order of their status, with a cap for each that is exceeded', () => {
    const figure = named(['open', 'met', 'exceeded', 'missed', 'near', 'exceeded']);
    expect(plotsOf(figure).map((plot) => plot.status)).toEqual([
      'exceeded',
      'exceeded',
      'met',
      'near',
      'missed',
      'open',
    ]);
    const layout = scoreboardLayout(figure, hero, localeOf('vi'));
    expect([count(fills(layout), 'plot-met'), count(fills(layout), 'plot-cap'), count(fills(layout), 'none')]).toEqual([
      3, 2, 3,
    ]);
    expect(texts(layout)).toEqual(expect.arrayContaining(['T0', 'T1', 'T5']));
  });

  it('leaves the figure as it is', () => {
    const figure = named(['open', 'met']);
    scoreboardLayout(figure, hero, localeOf('vi'));
    expect(figure.scoreboard.targets.map((target) => target.status)).toEqual(['open', 'met']);
  });

  it('counts below the field in a picture that stands alone', () => {
    expect(texts(scoreboardLayout(buildScoreboard(18, 14), sheet, localeOf('vi'))).join('|')).toMatch(
      /14 đạt hoặc vượt.*4 còn lại/,
    );
    expect(texts(scoreboardLayout(named(['exceeded', 'met', 'met']), sheet, localeOf('en'))).join('|')).toMatch(
      /3 met or exceeded.*1 exceeded, 2 met/,
    );
  });
});
