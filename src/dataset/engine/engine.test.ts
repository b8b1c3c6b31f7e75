import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BoardError } from '#dataset/boardError';
import { splitBoard } from '#dataset/parts/splitBoard';
import type { Board } from '#model/board';
import { indicatorFigure } from '#model/figures';
import type { Catalogue, PartContent } from '#model/parts/catalogue';
import { indicatorEntry, numbersOf } from '#model/search/indicatorEntry';
import { indexEntries, searchEntries } from '#model/search/searchIndex';
import { countChoices } from '#model/selection/countChoices';
import { placeNames, select, type Ask } from '#model/selection/select';
import { selectableOf } from '#model/selection/selectable';
import { statuses } from '#model/targets/status';
import { collate } from '#language/formats/collate';
import { deskOf, engineAt } from './answer';
import { makeEngine, type Engine, type PartReader } from './engine';

const whole = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const selectables = whole.indicators.map((one) => selectableOf(indicatorFigure(whole, one)));
const index = indexEntries(
  whole.indicators.map((one, at) => ({ ...indicatorEntry(whole, one, numbersOf(one)), value: selectables[at]! })),
);
const searched = (search: string) => (search === '' ? selectables : searchEntries(index, search));
const names = placeNames(selectables, ({ name }) => name.en, collate('en'));
const everything: Ask = {
  category: [],
  status: [],
  target: [],
  conflict: [],
  period: [],
  area: [],
  kind: [],
  sort: 'board',
};

/** What a cut of the real board answers from, every file read from its text. */
async function readerOf(by: 'category' | 'area'): Promise<{ readonly manifest: Board; readonly reader: PartReader }> {
  const { manifest, files } = await splitBoard(whole, by, { observations: 60, indicators: 20 });
  const textOf = (name: string) => files.find(({ href }) => href === `${whole.id}/${name}.json`)?.text ?? '';
  const reader: PartReader = {
    catalogue: () => Promise.resolve((JSON.parse(textOf('catalogue')) as Catalogue).indicators),
    part: (id) => {
      const { indicators } = JSON.parse(textOf(id)) as PartContent;
      return Promise.resolve(new Map(indicators.map((one) => [one.id, one])));
    },
  };
  return { manifest, reader };
}

const cuts = ['category', 'area'] as const;
const engines = new Map<string, Engine>();

beforeAll(async () => {
  for (const by of cuts) {
    const { manifest, reader } = await readerOf(by);
    engines.set(by, makeEngine(manifest, reader));
  }
});

const asks: fc.Arbitrary<Ask> = fc.record({
  category: fc.subarray(whole.categories.map(({ id }) => id)),
  status: fc.subarray([...statuses]),
  target: fc.subarray(['yes']),
  conflict: fc.subarray(['yes']),
  period: fc.subarray(['2020', '2023', '2024', '2025']),
  area: fc.subarray(whole.referenceAreas.map(({ id }) => id)),
  kind: fc.subarray(['actual', 'plan', 'target', 'estimate']),
  sort: fc.constantFrom('board', 'name', '-name', 'status', 'change', '-distance', 'date'),
});
const searches = fc.constantFrom('', 'ho ngheo', 'growth', 'tỉ lệ', 'grdp', 'qqqq', '1400', 'nhgeo');

describe.each(cuts)('a board cut by %s', (by) => {
  const engine = () => engines.get(by)!;

  it('answers as the whole board does', async () => {
    await fc.assert(
      fc.asyncProperty(searches, asks, async (search, ask) => {
        const expected = select(searched(search), ask, () => names);
        const answer = await engine().select(search, ask, 'en');
        expect(answer.ids).toEqual(expected.ids);
        expect(new Map(answer.categories)).toEqual(new Map(expected.categories));
        expect(await engine().count(search, ask)).toEqual(countChoices(searched(search), ask));
      }),
      { numRuns: 60 },
    );
  });

  it('says what would be left without each filter', async () => {
    const ask: Ask = { ...everything, category: ['economy'], kind: ['plan'] };
    const left = await engine().without('grdp', ask);
    const count = (search: string, change: Partial<Ask>) =>
      select(searched(search), { ...ask, ...change }, () => names).ids.length;
    expect(left.get('category')).toBe(count('grdp', { category: [] }));
    expect(left.get('kind')).toBe(count('grdp', { kind: [] }));
    expect(left.get('search')).toBe(count('', {}));
  });

  it('gives every indicator whole', async () => {
    const inOrder = (one: Board['indicators'][number] | null) => ({
      ...one,
      observations: one?.observations.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    });
    for (const one of whole.indicators) expect(inOrder(await engine().indicator(one.id))).toEqual(inOrder(one));
    expect(await engine().indicator('no-such')).toBeNull();
  });

  it('gives a card the same figure as the whole board', async () => {
    for (const one of whole.indicators) {
      const all = await engine().card(one.id);
      const { headline, series, sources, period } = indicatorFigure({ ...whole, indicators: all! }, all![0]);
      const expected = indicatorFigure(whole, one);
      expect({ headline, series, sources, period }, one.id).toEqual({
        headline: expected.headline,
        series: expected.series,
        sources: expected.sources,
        period: expected.period,
      });
    }
  });

  it('names what it found', async () => {
    const { all, found } = await engine().find('ho ngheo', 2);
    expect(all).toBeGreaterThan(2);
    expect(found.map(({ id }) => id)).toEqual(
      searched('ho ngheo')
        .slice(0, 2)
        .map(({ id }) => id),
    );
    expect(await engine().named(['poverty-rate', 'no-such'])).toEqual([
      expect.objectContaining({ id: 'poverty-rate', unitOfMeasure: 'percent' }),
    ]);
  });
});

describe('a part that fails', () => {
  it('fails its own indicators only, and is asked again', async () => {
    const { manifest, reader } = await readerOf('category');
    const [broken, sound] = manifest.inParts!.parts;
    let fails = true;
    const engine = makeEngine(manifest, {
      ...reader,
      part: (id) =>
        id === broken!.id && fails ? Promise.reject(new BoardError('network', { status: 503 })) : reader.part(id),
    });
    const behindDesk = engineAt(deskOf(engine));
    await expect(behindDesk.indicator(broken!.indicators[0]!)).rejects.toMatchObject({
      kind: 'network',
      details: { status: 503 },
    });
    expect((await behindDesk.indicator(sound!.indicators[0]!))?.id).toBe(sound!.indicators[0]);
    fails = false;
    expect((await behindDesk.indicator(broken!.indicators[0]!))?.id).toBe(broken!.indicators[0]);
  });

  it('tells of a broken indicator in its place', async () => {
    const { manifest, reader } = await readerOf('category');
    const [part] = manifest.inParts!.parts;
    const [lost, kept] = part!.indicators;
    const engine = makeEngine(manifest, {
      ...reader,
      part: async (id) => new Map([...(await reader.part(id)), [lost!, new BoardError('invalid', { more: 1 })]]),
    });
    await expect(engine.indicator(lost!)).rejects.toMatchObject({ kind: 'invalid' });
    expect((await engine.indicator(kept!))?.id).toBe(kept);
  });
});
