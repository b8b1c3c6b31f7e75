import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board, Indicator, Observation } from '#model/board';
import type { Words } from '#model/languages';
import { parseBoard } from './parseBoard';

type Fact = {
  readonly id: string;
  readonly value: number | null;
  readonly valueTo?: number;
  readonly unit: string;
  readonly period: string;
  readonly kind: string;
  readonly qualifier: string;
  readonly status?: string;
  readonly source: string;
  readonly published: string | null;
  readonly comparison?: string;
  readonly note?: string;
};
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

/** The English name of a unit is the unit of the fact, but for three spellings. */
const spelling: Readonly<Record<string, string>> = { '%': 'per cent', km2: 'km²', visitors: 'visits' };
const unitName = (unit: string) => (spelling[unit] ?? unit.replace('/', ' per ')).toLowerCase();
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  actual: ['actual', 'final'],
  estimate: ['actual', 'estimate'],
  provisional: ['actual', 'provisional'],
  plan: ['plan', 'final'],
  target: ['target', 'final'],
  baseline: ['actual', 'final'],
};

/** What the fact makes of an observation; the one unclear figure is quoted in words and holds no number. */
function expectedOf(one: Observation): Partial<Observation> {
  const fact = factOf(one.id);
  const quoted = fact.value === null || one.missing === 'unclear-in-source';
  const [scenario, observationStatus] =
    one.missing === undefined ? (kinds[fact.kind] ?? []) : ['actual', one.observationStatus];
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
    for (const owner of owners) {
      const places = Map.groupBy(owner.observations, (one) => [one.referenceArea, one.scenario, one.period].join(' '));
      for (const [place, rivals] of places) {
        expect([owner.id, place, rivals.filter((one) => one.use === 'shown').length <= 1]).toEqual([
          owner.id,
          place,
          true,
        ]);
        if (rivals.length > 1)
          for (const one of rivals) expect([one.id, one.because?.vi]).toEqual([one.id, expect.any(String)]);
      }
    }
  });

  test('a figure that is only kept says why', () => {
    for (const { one } of observations)
      if (one.use === 'kept') expect([one.id, one.because?.en]).toEqual([one.id, expect.any(String)]);
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

type Token = string | number;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
const monthOf = (name: string | undefined) => two(String(months.indexOf(name?.slice(0, 3) ?? '') + 1));

/** Tokens that are no figures: numbers of documents, names that hold a number, dates, months and years. */
const notFigures: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/\d+(?:\/|-)[A-ZĐ]{2}[A-Za-zĐ/-]*/g, (all) => all],
  [/(?:SEA Games|Đề án|Scheme) (\d+)/g, (_, number) => `name ${number}`],
  [/(?:(\d\d)–)?(\d\d)\/(\d\d)\/(\d{4})/g, (_, from, to, month, year) => `${two(from)} ${to} ${month} ${year}`],
  [
    /(?:(\d\d?)–)?(\d\d?) ([A-Z][a-z]{2}) (\d{4})/g,
    (_, from, to, month, year) => `${two(from)} ${two(to)} ${monthOf(month)} ${year}`,
  ],
  [/(\d\d?)\/(\d{4})/g, (_, month, year) => `${two(month)} ${year}`],
  [/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})/g, (_, month, year) => `${monthOf(month)} ${year}`],
  [/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)/g, (year) => `year ${year}`],
];

/** The figures and the rest of what is written with digits, each in one form for both languages. */
function tokensIn(text: string, language: keyof Words): { figures: number[]; others: Token[] } {
  const others: Token[] = [];
  const rest = notFigures.reduce(
    (left, [pattern, write]) => left.replace(pattern, (...parts: string[]) => (others.push(write(...parts)), ' § ')),
    text,
  );
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const numbers =
    rest.match(new RegExp(`\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?|\\d+(?:\\${point}\\d+)?`, 'g')) ?? [];
  return {
    figures: numbers.map((number) => Number(number.replaceAll(group, '').replace(point, '.'))).sort(),
    others: others.sort(),
  };
}

function wordsIn(value: unknown, path: string): { path: string; words: Words }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [{ path, words: value as Words }];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'locator' ? [] : wordsIn(inner, `${path}.${key}`)));
}

const figuresOf = (fact: Fact) => [
  fact.value,
  fact.valueTo,
  ...tokensIn(`${fact.comparison ?? ''} ${fact.note ?? ''}`, 'en').figures,
];
const factFigures = new Set([...facts.values()].flatMap(figuresOf));
const namesOf = (one: Indicator) => [one, ...(one.related ?? []).flatMap((id) => indicators.get(id) ?? [])];

describe('numbers in words', () => {
  const all = wordsIn({ ...board, sources: board.sources.map(({ short, note }) => ({ short, note })) }, 'board');

  test('are the same in both languages', () => {
    for (const { path, words } of all)
      expect([path, tokensIn(words.vi, 'vi')]).toEqual([path, tokensIn(words.en, 'en')]);
  });

  test('occur among the facts', () => {
    for (const { path, words } of all) {
      expect([path, tokensIn(words.en, 'en').figures.filter((figure) => !factFigures.has(figure))]).toEqual([path, []]);
    }
  });

  test('of a panel are figures that its indicators hold', () => {
    for (const panel of board.panels) {
      const shown = [panel.indicator, ...panel.picture.series.map((series) => series.indicator)].flatMap(
        (id) => indicators.get(id) ?? [],
      );
      const held = new Set(
        shown
          .flatMap(namesOf)
          .flatMap((one) => one.observations.flatMap(({ id }) => (facts.has(id) ? figuresOf(factOf(id)) : []))),
      );
      for (const { path, words } of wordsIn(panel, panel.id)) {
        expect([path, tokensIn(words.en, 'en').figures.filter((figure) => !held.has(figure))]).toEqual([path, []]);
      }
    }
  });

  test('stand in the form of each language', () => {
    for (const { path, words } of all) {
      expect([path, /\d%|\d %/.test(words.vi), /\d[\s\u00a0]%/.test(words.en)]).toEqual([path, false, false]);
      expect([path, /[!]|\d-\d|tỷ |tỷ$|\/work/i.test(`${words.vi} ${words.en}`)]).toEqual([path, false]);
    }
  });
});
