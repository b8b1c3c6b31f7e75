import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBoard } from '#dataset/parseBoard';
import type { Board, Indicator, Picture } from '#model/board';
import { indicatorFigure, panelFigure } from '#model/figures';
import type { Observation } from '#model/observation';
import type { Catalogue, PartContent } from '#model/parts/catalogue';
import { countChoices } from '#model/selection/countChoices';
import { selectableOf } from '#model/selection/selectable';
import { statusCounts } from '#model/targets/statusCounts';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import type { CutLimits } from './cutBoard';
import { joinBoard } from './joinBoard';
import { readCatalogue } from './readCatalogue';
import { readPart } from './readPart';
import { splitBoard, writeParts, type SplitBoard } from './splitBoard';

const parsed = parseBoard(JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')));
if (!parsed.ok) throw new Error('the real board has faults');
const real = parsed.board;

const areas = ['here', 'nation', 'north', 'south'];
const wide = { observations: 5000, indicators: 400 };

const observations = fc
  .uniqueArray(
    fc.record({
      referenceArea: fc.constantFrom(...areas),
      period: fc.constantFrom('2022', '2023', '2024', '2021-2025'),
      scenario: fc.constantFrom('actual' as const, 'plan' as const),
      value: fc.option(fc.integer({ min: -50, max: 50 })),
    }),
    { maxLength: 12, selector: ({ referenceArea, period, scenario }) => `${referenceArea} ${period} ${scenario}` },
  )
  .map((cells) =>
    cells.map(({ period, value, ...change }) =>
      buildObservation(period, value, {
        ...change,
        id: `${change.referenceArea}-${period}-${change.scenario}`,
        ...(value === null ? { source: null, published: null } : {}),
      }),
    ),
  );

const ids = ['growth', 'industry', 'farming', 'trade', 'schools', 'roads'];

const picture = fc.option(
  fc.record({
    kind: fc.constantFrom('line' as const, 'column' as const),
    series: fc.array(
      fc.record({
        indicator: fc.constantFrom(...ids),
        referenceArea: fc.constantFrom(...areas),
        role: fc.constantFrom('main' as const, 'reference' as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    periods: fc.constant(['2022', '2023', '2024']),
    plan: fc.boolean(),
  }),
  { nil: undefined },
);

const indicatorsOf = (names: readonly string[]) =>
  fc.tuple(
    ...names.map((id) =>
      fc
        .record({
          category: fc.constantFrom('economy', 'society', 'culture'),
          key: fc.boolean(),
          related: fc.option(fc.subarray(ids), { nil: undefined }),
          picture,
          observations,
        })
        .map((change) => buildIndicator(change.observations, { ...change, id, name: same(id) })),
    ),
  );

const boards = indicatorsOf(ids).map((indicators) =>
  buildBoard(indicators, {
    categories: ['society', 'economy', 'culture'].map((id) => ({ id, name: same(id), icon: 'economy' as const })),
    referenceAreas: areas.map((id) => ({ id, name: same(id), short: same(id), kind: 'province' as const })),
    panels: [
      {
        id: 'panel',
        indicator: 'trade',
        title: same('panel'),
        subtitle: same('panel'),
        picture: {
          kind: 'line',
          series: [{ indicator: 'trade', referenceArea: 'north', role: 'reference' }],
          periods: ['2023'],
        } satisfies Picture,
        span: 6,
      },
    ],
  }),
);

const limits: fc.Arbitrary<CutLimits> = fc.record({
  observations: fc.integer({ min: 1, max: 40 }),
  indicators: fc.integer({ min: 1, max: 6 }),
});

/** Observations area by area, as parts by area give them back. */
function byArea(board: Board): Board {
  const order = board.referenceAreas.map(({ id }) => id);
  const place = (one: Observation) => order.indexOf(one.referenceArea);
  const sorted = (one: Indicator) => one.observations.toSorted((left, right) => place(left) - place(right));
  return { ...board, indicators: board.indicators.map((one) => ({ ...one, observations: sorted(one) })) };
}

const read = (split: SplitBoard) =>
  split.files.map(({ text }) => JSON.parse(text) as unknown) as [Board, Catalogue, ...PartContent[]];

function joined(split: SplitBoard): Board {
  const [manifest, catalogue, ...parts] = read(split);
  return joinBoard(manifest, catalogue, parts);
}

describe('a board that is split and joined', () => {
  test.each([wide, { observations: 20, indicators: 5 }])('is the real one again, by category %o', async (limit) => {
    expect(joined(await splitBoard(real, 'category', limit))).toEqual(real);
  });

  test('is the real one again by area, observations area by area', async () => {
    expect(joined(await splitBoard(real, 'area', wide))).toEqual(byArea(real));
  });

  test('is any board again', () =>
    fc.assert(
      fc.asyncProperty(boards, limits, fc.boolean(), async (board, limit, isByArea) => {
        const split = await splitBoard(board, isByArea ? 'area' : 'category', limit);
        expect(joined(split)).toEqual(isByArea ? byArea(board) : board);
        // Written again with the cut that it has, it gives the same bytes.
        const cut = split.manifest.inParts;
        if (cut === undefined) throw new Error('no parts');
        const { by, parts } = cut;
        const again = parts.map(({ id, category, referenceArea, indicators }) => ({
          id,
          ...(category === undefined ? {} : { category }),
          ...(referenceArea === undefined ? {} : { referenceArea }),
          indicators,
        }));
        expect((await writeParts(joined(split), { by, parts: again })).files).toEqual(split.files);
      }),
      { numRuns: 60 },
    ));

  test('passes the gate, file by file', () =>
    fc.assert(
      fc.asyncProperty(boards, limits, fc.boolean(), async (board, limit, isByArea) => {
        const { files } = await splitBoard(board, isByArea ? 'area' : 'category', limit);
        const [manifest, catalogue, ...texts] = files.map(({ text }) => text);
        const parsed = parseBoard(JSON.parse(manifest ?? ''));
        expect(parsed).toMatchObject({ ok: true, faults: [] });
        if (!parsed.ok) return;
        const entries = await readCatalogue(catalogue ?? '', parsed.board, '/catalogue.json');
        expect(entries.map(({ id }) => id)).toEqual(board.indicators.map(({ id }) => id));
        for (const [index, part] of (parsed.board.inParts?.parts ?? []).entries()) {
          const read = await readPart(texts[index] ?? '', { board: parsed.board, part, url: part.href });
          expect(read).toMatchObject({ faults: [], broken: [], more: 0 });
          expect(read.indicators.map(({ id }) => id)).toEqual(part.indicators);
        }
      }),
      { numRuns: 40 },
    ));
});

describe('no part is larger than asked for', () => {
  test('unless it is a single indicator', () =>
    fc.assert(
      fc.asyncProperty(boards, limits, async (board, limit) => {
        const { manifest } = await splitBoard(board, 'category', limit);
        for (const { indicators, observations: size } of manifest.inParts?.parts ?? []) {
          if (indicators.length === 1) continue;
          expect(indicators.length).toBeLessThanOrEqual(limit.indicators);
          expect(size).toBeLessThanOrEqual(limit.observations);
        }
      }),
      { numRuns: 30 },
    ));
});

describe('the manifest', () => {
  test('shows on cards and panels what the whole board shows', () =>
    fc.assert(
      fc.asyncProperty(boards, async (board) => {
        const { manifest } = await splitBoard(board, 'category', wide);
        const wholes = new Map(board.indicators.map((one) => [one.id, one]));
        for (const one of manifest.indicators) {
          const short = indicatorFigure(manifest, one);
          const whole = indicatorFigure(board, wholes.get(one.id) ?? one);
          expect(short).toEqual({ ...whole, indicator: one, otherSources: short.otherSources });
          expect(selectableOf(short).traits).toEqual(selectableOf(whole).traits);
        }
        for (const panel of board.panels) {
          expect(panelFigure(manifest, panel)?.series).toEqual(panelFigure(board, panel)?.series);
        }
      }),
      { numRuns: 40 },
    ));

  test('holds the key ones and what panels and targets name, and little else', async () => {
    const { manifest } = await splitBoard(real, 'category', wide);
    const held = manifest.indicators.map(({ id }) => id);
    const named = real.scoreboards.flatMap(({ targets, levels = [] }) => [
      ...targets.flatMap(({ indicator }) => indicator ?? []),
      ...levels.map(({ indicator }) => indicator),
    ]);
    const opening = [
      ...real.indicators.filter(({ key }) => key).map(({ id }) => id),
      ...real.panels.flatMap(({ picture: { series } }) => series.map(({ indicator }) => indicator)),
      ...named,
    ];
    expect(held).toEqual(expect.arrayContaining([...new Set(opening)]));
    expect(held.length).toBeLessThan(real.indicators.length / 2);
    expect(manifest.scoreboards).toEqual(real.scoreboards);
    expect(manifest.changes).toEqual(real.changes);
  });

  test('counts what the whole board counts', async () => {
    const { manifest } = await splitBoard(real, 'category', wide);
    const { inParts } = manifest;
    expect(inParts).toMatchObject({
      indicators: real.indicators.length,
      observations: real.indicators.flatMap((one) => one.observations).length,
    });
    for (const { category, counts } of statusCounts(real).categories) {
      for (const { status, indicators } of inParts?.statuses.filter((one) => one.category === category.id) ?? []) {
        expect(counts[status]).toBe(indicators);
      }
    }
    expect(inParts?.statuses.reduce((sum, one) => sum + one.indicators, 0)).toBe(real.indicators.length);
  });
});

describe('the catalogue', () => {
  test('filters and finds as the board does', async () => {
    const [, catalogue] = read(await splitBoard(real, 'category', wide));
    const nothing = { category: [], status: [], target: [], conflict: [], period: [], area: [], kind: [] };
    const wanted = { ...nothing, period: ['2024'], kind: ['plan'] };
    const selectables = real.indicators.map((one) => selectableOf(indicatorFigure(real, one)));
    expect(countChoices(catalogue.indicators, wanted)).toEqual(countChoices(selectables, wanted));
    for (const [index, { numbers }] of catalogue.indicators.entries()) {
      const own = real.indicators[index]?.observations.filter((one) => one.referenceArea === real.referenceArea) ?? [];
      const all = own.flatMap(({ value, valueTo }) => [value, valueTo]).filter((one) => typeof one === 'number');
      expect(new Set(numbers)).toEqual(new Set(all));
    }
  });
});
