import { describe, expect, it } from 'vitest';
import type { Board, Panel, Picture } from './board';
import { indicatorFigure, panelFigure, scoreboardFigure } from './figures';
import type { Observation } from './observation';
import type { Scoreboard } from './scoreboard';
import { buildBoard, buildPicture } from './testing/buildBoard';
import { buildScoreboard } from './testing/buildFigure';
import { buildIndicator, buildObservation, same } from './testing/buildIndicator';

const observations: readonly Observation[] = [
  buildObservation('2022', 13.94),
  buildObservation('2023', 12.27, { source: 'press', published: '2024-01-05' }),
  buildObservation('2023', 12.3, { id: 'rival', use: 'kept', published: '2026-01-01' }),
  buildObservation('2024', null, { missing: 'unclear-in-source' }),
  buildObservation('2023', 9.5, { scenario: 'plan', source: null, published: null }),
  buildObservation('2022', 9, { scenario: 'target' }),
  buildObservation('2023', 5.05, { referenceArea: 'nation', published: '2024-06-30' }),
];

const growth = buildIndicator(observations);
const picture = (change: Partial<Picture> = {}) => buildPicture(['2021', '2022', '2023', '2024'], change);
const figureOf = (change: Partial<Picture> = {}, board: Partial<Board> = {}) => {
  const indicator = { ...growth, picture: picture(change) };
  return indicatorFigure(buildBoard([indicator], board), indicator);
};

describe('indicatorFigure', () => {
  it('gives every series one point a period, in the same order', () => {
    const figure = figureOf({
      series: [
        { indicator: 'growth', role: 'main' },
        { indicator: 'growth', referenceArea: 'nation', role: 'reference' },
      ],
    });
    expect(figure.periods).toEqual(['2021', '2022', '2023', '2024']);
    for (const series of figure.series) expect(series.points.map((point) => point.period)).toEqual(figure.periods);
    expect(figure.series.map((series) => series.points.map((point) => point.observation?.value ?? null))).toEqual([
      [null, 13.94, 12.27, null],
      [null, null, 5.05, null],
    ]);
    expect(figure.series.map((series) => series.label.vi)).toEqual(['Đây', 'Cả nước']);
    expect(new Set(figure.series.map((series) => series.id)).size).toBe(2);
  });

  it('keeps the reason of a gap, and finds one for a cell that the board does not hold', () => {
    const [series] = figureOf().series;
    expect(series?.points.map((point) => point.missing)).toEqual(['not-found', null, null, 'unclear-in-source']);
    for (const point of series?.points ?? []) expect(point.observation === null).toBe(point.missing !== null);
  });

  it('says why where a source gives words and no number', () => {
    const told = buildObservation('2024', null, { words: same('nearly doubled'), source: 'report' });
    const indicator = { ...buildIndicator([told]), picture: picture() };
    const point = indicatorFigure(buildBoard([indicator]), indicator).series[0]?.points.at(-1);
    expect(point?.observation !== null || point.missing !== null).toBe(true);
  });

  it('draws a plan before a target, and neither unless the picture asks', () => {
    const plans = figureOf({ plan: true }).series[0]?.points.map((point) => point.plan?.value ?? null);
    expect(plans).toEqual([null, 9, 9.5, null]);
    expect(figureOf().series[0]?.points.every((point) => point.plan === null)).toBe(true);
  });

  it('names what it shows: sources in the order of the board, the newest day, the periods', () => {
    const figure = figureOf();
    expect(figure.sources.map((source) => source.id)).toEqual(['report', 'press']);
    expect(figure.published).toBe('2025-01-27');
    expect(figure.period).toBe('2021-2024');
  });

  it('leaves rivals that are only kept out of everything', () => {
    const figure = figureOf();
    expect(JSON.stringify([figure.series, figure.headline])).not.toContain('rival');
    expect(figure.published).not.toBe('2026-01-01');
  });

  it('has no picture, and the period of its latest value, where the board draws none', () => {
    const figure = indicatorFigure(buildBoard([growth]), growth);
    expect(figure).toMatchObject({ kind: 'none', series: [], periods: [], period: '2023', title: growth.name });
  });

  it('has an empty period and no day where nothing is known', () => {
    const indicator = buildIndicator([]);
    expect(indicatorFigure(buildBoard([indicator]), indicator)).toMatchObject({
      period: '',
      published: null,
      sources: [],
    });
  });

  it('leaves out a series of an indicator that the board does not have', () => {
    expect(
      figureOf({
        series: [
          { indicator: 'growth', role: 'main' },
          { indicator: 'gone', role: 'rest' },
        ],
      }).series,
    ).toHaveLength(1);
  });

  it('refuses a board that was not checked', () => {
    expect(() => figureOf({}, { unitsOfMeasure: [] })).toThrow('growth');
    expect(() => figureOf({}, { categories: [] })).toThrow('growth');
  });
});

describe('panelFigure', () => {
  const panel: Panel = {
    id: 'panel',
    indicator: 'growth',
    title: same('A message'),
    subtitle: same('%'),
    remark: same('2nd'),
    picture: picture({ kind: 'line' }),
    span: 6,
  };

  it('puts the message of the panel over the figures of the indicator', () => {
    const figure = panelFigure(buildBoard([growth]), panel);
    expect(figure).toMatchObject({
      id: 'panel',
      kind: 'line',
      title: panel.title,
      subtitle: panel.subtitle,
      remark: panel.remark,
      indicator: { id: 'growth' },
    });
    expect(figure?.note).toBeUndefined();
    expect(figure?.headline.latest?.value).toBe(12.27);
  });

  it('is null where the indicator was left out', () => {
    expect(panelFigure(buildBoard([growth]), { ...panel, indicator: 'gone' })).toBeNull();
  });
});

describe('scoreboardFigure', () => {
  const board = (change: Partial<Scoreboard>): Scoreboard => ({ ...buildScoreboard(18, 14).scoreboard, ...change });

  it('carries the message, its sources and the newest day of its observations', () => {
    const shown = board({
      observations: [
        buildObservation('2024', 14, { published: '2025-01-20' }),
        buildObservation('2023', 12, { published: '2024-01-20' }),
      ],
    });
    const figure = scoreboardFigure(buildBoard([]), shown);
    expect(figure).toMatchObject({
      kind: 'scoreboard',
      title: shown.message,
      period: '2020-2025',
      published: '2025-01-20',
    });
    expect(figure.sources.map((source) => source.id)).toEqual(['report']);
  });

  it('names the sources of single targets too, each once', () => {
    const target = {
      id: 'a',
      name: same('A'),
      short: same('A'),
      status: 'met' as const,
      source: 'press',
      locator: same('1'),
    };
    const figure = scoreboardFigure(buildBoard([]), board({ targets: [target, { ...target, id: 'b' }] }));
    expect(figure.sources.map((source) => source.id)).toEqual(['report', 'press']);
    expect(figure.published).toBeNull();
  });
});
