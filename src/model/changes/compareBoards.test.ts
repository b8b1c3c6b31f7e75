import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import { buildBoard } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same } from '#model/testing/buildIndicator';
import type { Scoreboard } from '#model/scoreboard';
import { changeSubjects, type Change, type Facts } from './boardChange';
import { changedFields, compareBoards } from './compareBoards';
import { factsOf, placeOf } from './factsOf';

const ids = ['growth', 'income', 'poverty'];
const years = ['2023', '2024', '2025'];

const observation = fc.record({
  period: fc.constantFrom(...years),
  value: fc.option(fc.constantFrom(0, 7.5, 8.76)),
  valueTo: fc.option(fc.constantFrom(9, 10), { nil: undefined }),
  observationStatus: fc.constantFrom('final', 'provisional', 'estimate'),
  qualifier: fc.constantFrom('exact', 'over'),
  use: fc.constantFrom('shown', 'kept'),
  source: fc.constantFrom('report', 'press'),
  because: fc.option(fc.constant(same('Later report')), { nil: undefined }),
} as const);

const indicator = (id: string) =>
  fc
    .tuple(fc.uniqueArray(observation, { selector: (one) => one.period, maxLength: 3 }), fc.boolean())
    .map(([all, up]) =>
      buildIndicator(
        all.map(({ period, value, valueTo, because, ...rest }) => {
          const more = { ...(valueTo === undefined ? {} : { valueTo }), ...(because === undefined ? {} : { because }) };
          return buildObservation(period, value, { ...rest, ...more });
        }),
        { id, name: same(id), direction: up ? 'higher' : 'lower' },
      ),
    );

const scoreboard = fc
  .record({ reached: fc.nat(3), named: fc.boolean(), status: fc.constantFrom('met', 'open'), levels: fc.subarray(ids) })
  .map(({ reached, named, status, levels }): Scoreboard => {
    const words = { title: same('Targets'), subtitle: same('2024'), message: same('Targets') };
    const source = { source: 'report', locator: same('1') };
    const target = { id: 'roads', name: same('Roads'), short: same('Roads'), status, ...source } as const;
    return {
      ...words,
      ...source,
      id: 'term',
      scope: 'term',
      period: '2024',
      asOf: '2024-12-31',
      total: 3,
      reached,
      observations: [],
      targets: named ? [target] : [],
      ...(levels.length === 0 ? {} : { levels: levels.map((id) => ({ indicator: id, observation: `${id}-target` })) }),
    };
  });

/** Boards that share ids, so that two of them have things in common, things changed and things of their own. */
const anyBoard: fc.Arbitrary<Board> = fc
  .tuple(fc.subarray(ids), fc.array(scoreboard, { maxLength: 1 }), fc.subarray([0, 1]))
  .chain(([some, scoreboards, sources]) =>
    fc.tuple(...some.map(indicator)).map((indicators) => {
      const board = buildBoard(indicators, { scoreboards });
      return { ...board, sources: board.sources.filter((_, index) => sources.includes(index)) };
    }),
  );

type Flat = ReadonlyMap<string, Facts>;

const flat = (board: Board): Flat => new Map([...factsOf(board)].map(([place, { facts }]) => [place, facts]));

/** Facts after the changes; fails where a change does not fit what stood there. */
function apply(before: Flat, changes: readonly Change[]): Flat {
  const after = new Map(before);
  for (const one of changes) {
    expect(after.get(placeOf(one))).toEqual(one.from);
    if (one.to === undefined) after.delete(placeOf(one));
    else after.set(placeOf(one), one.to);
  }
  return after;
}

/** The change as seen from the other side, without what only one side can tell. */
function turned({ from, to, name: _name, because: _because, kind, ...one }: Change): Change {
  const kinds = { added: 'removed', removed: 'added', revised: 'revised' } as const;
  return {
    ...one,
    kind: kinds[kind],
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  };
}

const sorted = (changes: readonly Change[]) =>
  changes.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
const bare = (changes: readonly Change[]) => sorted(changes.map((one) => turned(turned(one))));

describe('two files of a board', () => {
  test('that are the same differ in nothing', () => {
    fc.assert(fc.property(anyBoard, (board) => compareBoards(board, structuredClone(board)).length === 0));
  });

  test('differ in just what makes the newer one of the older one', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, (older, newer) => {
        expect(apply(flat(older), compareBoards(older, newer))).toEqual(flat(newer));
      }),
    );
  });

  test('swapped: what was added is removed, what was revised runs back', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, (older, newer) => {
        expect(bare(compareBoards(newer, older))).toEqual(sorted(compareBoards(older, newer).map(turned)));
      }),
    );
  });

  test('are told by subject, and every revision names a field', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, (older, newer) => {
        const changes = compareBoards(older, newer);
        const order = changes.map((one) => changeSubjects.indexOf(one.subject));
        expect(order).toEqual(order.toSorted((left, right) => left - right));
        for (const { kind, from = {}, to = {} } of changes) {
          if (kind === 'revised') expect(changedFields(from, to)).not.toEqual([]);
        }
      }),
    );
  });

  test('that were each changed come to the same as in one step', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, anyBoard, (first, second, third) => {
        const inTwo = apply(apply(flat(first), compareBoards(first, second)), compareBoards(second, third));
        expect(inTwo).toEqual(apply(flat(first), compareBoards(first, third)));
      }),
    );
  });
});

describe('what is told', () => {
  const older = buildBoard([buildIndicator([buildObservation('2024', 8.9, { observationStatus: 'estimate' })])]);

  test('a revision: facts before and now, with the reason of the new figure', () => {
    const newer = buildBoard([buildIndicator([buildObservation('2024', 8.76, { because: same('Final count') })])]);
    expect(compareBoards(older, newer)).toEqual([
      {
        kind: 'revised',
        subject: 'observation',
        id: 'here-actual-2024',
        owner: 'growth',
        from: expect.objectContaining({ value: 8.9, observationStatus: 'estimate' }),
        to: expect.objectContaining({ value: 8.76, observationStatus: 'final' }),
        because: same('Final count'),
      },
    ]);
  });

  test('nothing of words: a mended name, note or locator is no change', () => {
    const growth = older.indicators[0]!;
    const observations = growth.observations.map((one) => ({ ...one, locator: same('Page 2'), because: same('So') }));
    const mended = { ...growth, observations, name: same('GRDP growth'), note: same('Constant prices') };
    expect(compareBoards(older, { ...older, indicators: [mended], title: same('Board') })).toEqual([]);
  });

  test('an indicator that is gone keeps its name, and takes its figures along', () => {
    expect(compareBoards(older, buildBoard([]))).toMatchObject([
      { kind: 'removed', subject: 'indicator', id: 'growth', name: { vi: 'Tăng trưởng', en: 'Growth' } },
      { kind: 'removed', subject: 'observation', owner: 'growth', from: { value: 8.9 } },
    ]);
  });

  test('the same figure in two indicators: each on its own', () => {
    const twice = ['a', 'b'].map((id) => buildIndicator([buildObservation('2024', 8.9)], { id }));
    const [one, other] = twice;
    const changed = { ...other!, observations: [buildObservation('2024', 9)] };
    const changes = compareBoards(buildBoard([one!, other!]), buildBoard([one!, changed]));
    expect(changes.map(({ owner }) => owner)).toEqual(['b']);
  });
});
