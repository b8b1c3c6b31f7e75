import { describe, expect, it } from 'vitest';
import { boardFigures, boardFigure } from '#export/testing/boardFigures';
import { buildFigure } from '#model/testing/buildFigure';
import { same } from '#model/testing/buildIndicator';
import { figureRecords } from './figureRecords';

const indicators = boardFigures.flatMap((figure) => (figure.kind === 'scoreboard' ? [] : [figure]));

describe('figureRecords', () => {
  it('hold every point that is drawn, with its plan, in order, and no figure that is only kept', () => {
    for (const figure of indicators) {
      const rows = figureRecords(figure);
      const drawn = figure.series.flatMap(({ points }) =>
        points.flatMap(({ observation, plan, missing, period }) => [
          [period, observation?.value ?? missing],
          ...(plan === null ? [] : [[period, plan.value]]),
        ]),
      );
      expect(rows.slice(0, drawn.length).map(({ period, value, missing }) => [period, value ?? missing])).toEqual(
        drawn,
      );
      for (const { observation } of rows) expect(observation?.use ?? 'shown').toBe('shown');
    }
  });

  it('give the headline too, no observation twice, and a source for every published figure', () => {
    for (const figure of indicators) {
      const rows = figureRecords(figure);
      const ids = rows.flatMap(({ observation }) => observation?.id ?? []);
      expect(new Set(ids).size, figure.id).toBe(ids.length);
      const { latest, target, previous } = figure.headline;
      for (const one of [latest, target, previous]) if (one !== null) expect(ids, figure.id).toContain(one.id);
      for (const { observation, source } of rows) expect(source?.id ?? null).toBe(observation?.source ?? null);
    }
  });

  it('name the status once, at the figure it is about', () => {
    for (const figure of indicators) {
      const judged = figureRecords(figure).filter(({ status }) => status !== null);
      expect(judged.map(({ observation, status }) => [observation, status])).toEqual(
        figure.headline.latest === null ? [] : [[figure.headline.latest, figure.headline.verdict.status]],
      );
    }
  });

  it('give all shown figures where there is no picture', () => {
    const figure = indicators.find((one) => one.id === 'grdp-growth-9m');
    const shown = figure?.indicator.observations.filter((one) => one.use === 'shown');
    expect(shown?.length).toBeGreaterThan(1);
    expect(figureRecords(figure!).map(({ observation }) => observation)).toEqual(shown);
  });

  it('say why a point is empty and where', () => {
    const figure = buildFigure({
      kind: 'line',
      periods: ['2023', '2024'],
      series: [
        { label: same('Here'), values: [1, 2] },
        { label: same('There'), values: [3, null] },
      ],
    });
    expect(figureRecords(figure).at(-1)).toMatchObject({
      value: null,
      missing: 'not-published',
      period: '2024',
      referenceArea: 'area-1',
      name: same('There'),
    });
  });

  it('tell a scoreboard by its two numbers and its named targets', () => {
    const term = figureRecords(boardFigure('term'));
    expect(term.map(({ value, scenario, observation }) => [value, scenario, observation?.id])).toEqual([
      [14, 'actual', 'seed-term-targets-met'],
      [18, 'target', 'seed-term-targets-total'],
    ]);
    const annual = figureRecords(boardFigure('annual-2024'));
    expect(annual).toHaveLength(20);
    expect(annual.filter(({ status }) => status === 'exceeded')).toHaveLength(13);
  });
});
