import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { indicatorFigure, tableFigure } from '#model/figures';
import { buildBoard, buildPicture } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation } from '#model/testing/buildIndicator';
import { countValues } from './countValues';
import { pageFigures } from './pageFigures';
import { versionGroups } from './versionGroups';
import { hasNotes, withoutNotes } from './withoutNotes';
import { hasPlan, withoutPlan } from './withoutPlan';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const byId = (id: string) => board.indicators.find((one) => one.id === id)!;
const planned = [
  buildObservation('2023', 12.27),
  buildObservation('2024', 8.76),
  buildObservation('2024', 7.5, { scenario: 'plan' }),
];

describe('withoutPlan and withoutNotes', () => {
  const picture = buildPicture(['2023', '2024'], { plan: true });
  const growth = buildIndicator(planned, { picture, note: { vi: 'Lưu ý', en: 'Note' } });
  const figure = indicatorFigure(buildBoard([growth]), growth);

  it('take the plan from every point and leave the rest as it was', () => {
    const plain = withoutPlan(figure);
    expect([hasPlan(figure), hasPlan(plain)]).toEqual([true, false]);
    expect(plain.series[0]?.points.map((point) => point.observation)).toEqual(
      figure.series[0]?.points.map((point) => point.observation),
    );
    expect(plain.headline).toBe(figure.headline);
    expect(plain.periods).toBe(figure.periods);
  });

  it('take remark and note, nothing else', () => {
    const told = { ...figure, remark: { vi: 'thứ 2', en: '2nd' } };
    expect([hasNotes(told), hasNotes(withoutNotes(told))]).toEqual([true, false]);
    expect(withoutNotes(told).series).toBe(told.series);
  });
});

describe('pageFigures', () => {
  const kinds = (id: string) => {
    const { main, more } = pageFigures(board, byId(id));
    return [main.kind, main.title.en, ...more.map((one) => one.id)];
  };

  it('puts the panel that tells all first, under the id of the indicator', () => {
    expect(kinds('grdp-growth')).toEqual([
      'column',
      'GRDP grew 8.76% in 2024, above the plan of 7.5%',
      'delta-ranking-2024',
    ]);
    expect(pageFigures(board, byId('grdp-growth')).main.id).toBe('grdp-growth');
  });

  it('keeps the own picture where a panel shows others or fewer periods', () => {
    expect(kinds('structure-zone2')).toEqual(['column', byId('structure-zone2').name.en, 'structure-by-zone']);
    expect(kinds('growth-zone2')).toEqual(['column', byId('growth-zone2').name.en, 'growth-by-zone']);
  });

  it('gives each indicator each panel about it once', () => {
    for (const indicator of board.indicators) {
      const { main, more } = pageFigures(board, indicator);
      const panels = board.panels.filter((panel) => panel.indicator === indicator.id);
      expect(more.length + (panels.some((panel) => panel.title === main.title) ? 1 : 0)).toBe(panels.length);
      expect(main.id).toBe(indicator.id);
    }
  });

  it('gives a table where there is no picture, with nothing drawn', () => {
    const { main } = pageFigures(board, byId('grdp-growth-9m'));
    expect(main.kind).toBe('none');
    expect(main.periods.length).toBeGreaterThan(0);
    expect(countValues(main)).toBeGreaterThan(0);
  });
});

describe('tableFigure', () => {
  it('lists every shown number of the own area, plans beside what happened', () => {
    for (const indicator of board.indicators) {
      const figure = tableFigure(board, indicator);
      const listed = figure.series.flatMap((one) => one.points.flatMap((point) => [point.observation, point.plan]));
      const shown = indicator.observations.filter(
        (one) => one.use === 'shown' && one.referenceArea === board.referenceArea && one.value !== null,
      );
      const actual = shown.filter((one) => one.scenario === 'actual');
      expect(listed, indicator.id).toEqual(expect.arrayContaining(actual));
      expect(new Set(figure.periods)).toEqual(new Set(shown.map((one) => one.period)));
    }
  });
});

describe('versionGroups', () => {
  it('hold every figure of every indicator once, the own area first, the newest first', () => {
    for (const indicator of board.indicators) {
      const groups = versionGroups(board, indicator);
      const all = groups.flatMap(({ versions }) => versions.map((one) => one.observation));
      expect(all, indicator.id).toHaveLength(indicator.observations.length);
      expect(new Set(all)).toEqual(new Set(indicator.observations));
      const own = indicator.observations.some((one) => one.referenceArea === board.referenceArea);
      if (own) expect(groups[0]?.area.id).toBe(board.referenceArea);
    }
  });

  it('say how each stands on the board', () => {
    const final = buildObservation('2024', 8.76);
    const rivals = [
      buildObservation('2022', null),
      buildObservation('2024', 8.8, { id: 'old', use: 'kept', published: '2024-12-01' }),
      buildObservation('2024', 8.7, { id: 'new', use: 'kept', published: '2025-03-01' }),
      buildObservation('2023', 12.27, { observationStatus: 'provisional' }),
      buildObservation('2024', 7.5, { scenario: 'plan' }),
      buildObservation('2024', 5, { referenceArea: 'nation' }),
      buildObservation('2021', null, { words: { vi: 'tăng', en: 'rose' } }),
      final,
    ];
    const indicator = buildIndicator(rivals);
    const groups = versionGroups(buildBoard([indicator]), indicator);
    expect(
      groups.map(({ area, versions }) => [area.id, ...versions.map((one) => `${one.observation.id} ${one.use}`)]),
    ).toEqual([
      [
        'here',
        'here-actual-2024 shown',
        'new kept',
        'old kept',
        'here-plan-2024 shown',
        'here-actual-2023 open',
        'here-actual-2022 missing',
        'here-actual-2021 shown',
      ],
      ['nation', 'nation-actual-2024 shown'],
    ]);
  });
});
