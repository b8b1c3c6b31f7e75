import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import type { Observation } from '#model/observation';
import { parseBoard } from './parseBoard';

type Fact = {
  readonly [name in 'id' | 'unit' | 'period' | 'kind' | 'qualifier' | 'source']: string;
} & {
  readonly value: number | null;
  readonly valueTo?: number;
  readonly published: string | null;
} & { readonly [name in 'status' | 'comparison' | 'observationStatus']?: string };
type SourceRecord = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
};

const boardPath = 'data/hau-giang-2020-2025.json';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const board = read(boardPath) as Board;
const facts = new Map((read('data/facts/facts.json') as Fact[]).map((fact) => [fact.id, fact]));
const records = new Map((read('data/facts/sources.json') as SourceRecord[]).map((record) => [record.id, record]));
const indicators = new Map(board.indicators.map((indicator) => [indicator.id, indicator]));
const owners = [...board.indicators, ...board.scoreboards];
const observations = owners.flatMap((owner) => owner.observations.map((one) => ({ owner: owner.id, one })));
const day = (published: string | null | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published : null);

function factOf(id: string): Fact {
  const fact = facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

/** The English name of a unit is the unit of the fact, but for four spellings: all items on the board are tasks. */
const spelling: Readonly<Record<string, string>> = { '%': 'per cent', km2: 'km²', visitors: 'visits', items: 'tasks' };
const unitName = (unit: string) => (spelling[unit] ?? unit.replace('/', ' per ')).toLowerCase();
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  actual: ['actual', 'final'],
  estimate: ['actual', 'estimate'],
  provisional: ['actual', 'provisional'],
  plan: ['plan', 'final'],
  target: ['target', 'final'],
  baseline: ['actual', 'final'],
};

/** What the fact makes of an observation; one that is unclear, or told in words, holds no number. */
function expectedOf(one: Observation): Partial<Observation> {
  const fact = factOf(one.id);
  const quoted = fact.value === null || one.missing === 'unclear-in-source' || one.words !== undefined;
  const [scenario, usual] = one.missing === undefined ? (kinds[fact.kind] ?? []) : ['actual', one.observationStatus];
  const observationStatus = fact.observationStatus ?? usual;
  return {
    period: fact.period,
    value: quoted ? null : fact.value,
    valueTo: quoted ? undefined : fact.valueTo,
    qualifier: quoted ? 'exact' : (fact.qualifier as Observation['qualifier']),
    scenario: scenario as Observation['scenario'],
    observationStatus: observationStatus as Observation['observationStatus'],
    source: fact.source,
    published: day(fact.published) ?? null,
  };
}

describe('every figure is that of its fact', () => {
  const sourced = observations.filter(({ one }) => one.source !== null);

  test.each(sourced.map(({ owner, one }) => [owner, one.id, one] as const))('%s: %s', (_owner, id, one) => {
    const { period, value, valueTo, qualifier, scenario, observationStatus, source, published } = one;
    expect({ period, value, valueTo, qualifier, scenario, observationStatus, source, published }).toEqual(
      expectedOf(one),
    );
    const unit = board.unitsOfMeasure.find((other) => other.id === one.unitOfMeasure);
    if (value !== null) expect(unit?.name.en.toLowerCase()).toBe(unitName(factOf(id).unit));
  });

  test('only a missing value stands without a source', () => {
    for (const { one } of observations.filter((other) => other.one.source === null)) {
      expect(one).toMatchObject({ value: null, missing: expect.any(String), published: null });
      expect(facts.has(one.id)).toBe(false);
    }
  });

  test('every source is as recorded, and cited', () => {
    for (const source of board.sources) {
      const record = records.get(source.id);
      expect(source).toMatchObject({
        publisher: record?.publisher,
        title: record?.title,
        published: day(record?.published) ?? null,
      });
      expect(record?.url ?? 'https://vi.wikipedia.org/wiki/H%E1%BA%ADu_Giang').toBe(source.url);
      if (source.published === null) expect(source.note).toBeDefined();
    }
    const cited = new Set(JSON.stringify([owners, board.highlights]).match(/(?<="source":")[^"]+/g));
    expect([...cited].sort()).toEqual(board.sources.map((source) => source.id).sort());
  });

  test('decimals are those of the published figures', () => {
    for (const indicator of board.indicators) {
      const published = indicator.observations.flatMap(({ value, valueTo }) => [value, valueTo]);
      const decimals = published.map((value) => String(value ?? '').split('.')[1]?.length ?? 0);
      expect([indicator.id, indicator.decimals]).toEqual([indicator.id, Math.max(0, ...decimals)]);
    }
  });
});

describe('rivals', () => {
  test('at most one is shown, and each says why', () => {
    const faults = owners.flatMap((owner) =>
      owner.observations.filter((one) => {
        const place = (other: Observation) => [other.referenceArea, other.scenario, other.period].join(' ');
        const rivals = owner.observations.filter((other) => place(other) === place(one));
        const isAlone = rivals.filter((other) => other.use === 'shown').length <= 1;
        return !isAlone || ((rivals.length > 1 || one.use === 'kept') && one.because === undefined);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('11.53 is quoted and never a value or a target of growth', () => {
    const growth = indicators.get('grdp-growth')?.observations ?? [];
    const phrase = growth.find((one) => one.id === 'seed-growth-11-53-phrase');
    expect(phrase).toMatchObject({ value: null, missing: 'unclear-in-source', use: 'kept' });
    expect(phrase?.because?.vi).toContain('11,53\u00a0%');
    expect(growth.filter((one) => one.value === 11.53)).toEqual([]);
  });
});

describe('scoreboards', () => {
  const [term, annual] = board.scoreboards;

  test('count what the facts count', () => {
    expect([term?.total, term?.reached]).toEqual([
      factOf('seed-term-targets-total').value,
      factOf('seed-term-targets-met').value,
    ]);
    expect([annual?.total, annual?.reached]).toEqual([18, factOf('annual-2024-targets-met').value]);
    expect(factOf('annual-2024-targets-met').comparison).toContain('of 18');
    expect(term?.targets).toEqual([]);
    const exceeded = annual?.targets.filter((target) => target.status === 'exceeded').length;
    expect(exceeded).toBe(factOf('annual-2024-targets-exceeded-dec').value);
  });

  test('each named target has the status of its fact', () => {
    for (const { id, status, source } of annual?.targets ?? []) {
      const fact = factOf(`annual-2024-status-${id}`);
      expect([id, status, source]).toEqual([id, fact.status, fact.source]);
    }
    for (const { short } of annual?.targets ?? []) {
      for (const word of `${short.vi} ${short.en}`.split(' ')) expect(word.length).toBeLessThanOrEqual(12);
    }
  });
});

/** Row of the article of 27 January 2025: highlight, indicators that hold it, figures that they must show or keep. */
const rows: readonly (readonly [string, string, readonly string[], readonly number[]])[] = [
  ['F1', 'foundation-unity', [], []],
  ['F2', 'foundation-institutions', ['province-anniversary', 'master-plan-approved'], [20]],
  ['A1', 'achievement-leadership', ['leadership-reform'], []],
  ['A2a', 'achievement-targets', ['term-targets-met', 'annual-targets-met'], [14, 18]],
  ['A2b', 'achievement-targets', ['grdp-growth', 'growth-rank-delta'], [8.76, 2]],
  ['A2c', 'achievement-targets', ['budget-revenue', 'structure-zone2'], [7520]],
  ['A3a', 'achievement-living', ['grdp-per-capita'], [93.78, 49.96]],
  ['A3b', 'achievement-living', ['poverty-rate'], [1.48, 1.93]],
  ['A3c', 'achievement-living', ['great-unity-houses', 'temporary-housing', 'housing-need'], [1400, 2604]],
  ['E1', 'event-visits', ['central-visits'], []],
  ['E2', 'event-master-plan', ['master-plan-order'], [2]],
  ['E3', 'event-anniversaries', ['province-anniversary', 'army-anniversary', 'defence-day-anniversary'], [20, 80, 35]],
  ['E4', 'event-sport', ['medals-gold', 'medals-silver', 'medals-bronze', 'marathon-runners'], [45, 76, 70, 11000]],
  ['E5', 'event-security-teams', ['security-teams', 'security-team-members'], [525, 1900]],
];

describe('the board', () => {
  test.each(rows)('holds row %s of the article', (_row, highlight, ids, figures) => {
    const item = board.highlights.groups.flatMap((group) => group.items).find((one) => one.id === highlight);
    expect(item?.indicators).toEqual(expect.arrayContaining([...ids]));
    const held = ids.flatMap((id) => indicators.get(id)?.observations ?? []);
    expect(held.map((one) => one.value)).toEqual(expect.arrayContaining([...figures]));
  });

  test('has as many foundations, achievements and events as the article counts', () => {
    for (const { id, items } of board.highlights.groups)
      expect([id, items.length]).toEqual([id, factOf(`seed-${id}`).value]);
  });

  test('passes the gate whole: ids, references, units, one shown a place', () =>
    expect(parseBoard(board)).toMatchObject({ ok: true, faults: [], broken: [] }));

  test('is as large and as full as agreed', () => {
    expect(board.indicators.length).toBeGreaterThanOrEqual(50);
    expect(new Set(board.indicators.map((one) => one.category)).size).toBeGreaterThanOrEqual(7);
    expect(board.indicators.findIndex((one) => one.key !== true)).toBe(12);
    expect(board.indicators.filter((one) => one.key)).toHaveLength(12);
    const ends = board.panels.map((_, index) =>
      board.panels.slice(0, index + 1).reduce((sum, panel) => sum + panel.span, 0),
    );
    for (let row = 12; row <= (ends.at(-1) ?? 0); row += 12) expect(ends).toContain(row);
    expect((ends.at(-1) ?? 1) % 12).toBe(0);
  });

  test('comes out of its script byte for byte', () => {
    const printed = execFileSync('node', ['scripts/board/buildBoard.mjs', '--print'], { maxBuffer: 1e8 });
    expect(printed.equals(readFileSync(boardPath))).toBe(true);
  });
});
