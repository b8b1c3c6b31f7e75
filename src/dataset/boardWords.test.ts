import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '#model/board';
import type { Words } from '#model/languages';

type Fact = { readonly id: string; readonly value: number | null; readonly valueTo?: number } & {
  readonly [name in 'comparison' | 'note']?: string;
};

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const board = read('data/hau-giang-2020-2025.json') as Board;
const facts = new Map((read('data/facts/facts.json') as Fact[]).map((fact) => [fact.id, fact]));
const indicators = new Map(board.indicators.map((indicator) => [indicator.id, indicator]));

type Token = string | number;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
const monthOf = (name: string | undefined) => two(String(months.indexOf(name?.slice(0, 3) ?? '') + 1));

/** Tokens that are no figures: numbers of documents, names that hold a number, dates, months and years. */
const notFigures: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/\d+(?:\/|-)[A-ZĐ]{2}[A-Za-zĐ/-]*/g, (all) => all],
  [/(?:SEA Games|Đề án|Scheme|CC BY) ([\d.]+)/g, (_, number) => `name ${number}`],
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

type Placed = { readonly path: string; readonly words: Words };

function wordsIn(value: unknown, path: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [{ path, words: value as Words }];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'locator' ? [] : wordsIn(inner, `${path}.${key}`)));
}

/** The figures that a fact holds: its value, and those in its comparison and its note. */
function figuresOf(id: string): readonly (number | null | undefined)[] {
  const fact = facts.get(id);
  if (fact === undefined) return [];
  return [fact.value, fact.valueTo, ...tokensIn(`${fact.comparison ?? ''} ${fact.note ?? ''}`, 'en').figures];
}

const factFigures = new Set([...facts.keys()].flatMap(figuresOf));

/** Facts that a card or panel quotes beside the observations of its indicators and their relatives. */
const quotes: Readonly<Record<string, readonly string[]>> = {
  'budget-revenue': ['annual-2024-budget-growth', 'annual-2024-budget-vs-plan'],
  'master-plan-zone2': ['master-plan-zone1-2030', 'master-plan-zone3-2030', 'master-plan-tax-2030'],
};
const quotedBy = (id: string) => (quotes[id] ?? []).flatMap(figuresOf);

const strangers = (all: readonly Placed[], known: ReadonlySet<number | null | undefined>) =>
  all.flatMap(({ path, words }) =>
    tokensIn(words.en, 'en')
      .figures.filter((figure) => !known.has(figure))
      .map((figure) => `${path}: ${figure}`),
  );

describe('numbers in words', () => {
  const all = wordsIn({ ...board, sources: board.sources.map(({ short, note }) => ({ short, note })) }, 'board');

  test('are the same in both languages', () => {
    const inBoth = all.map(({ path, words }) => ({ path, vi: tokensIn(words.vi, 'vi'), en: tokensIn(words.en, 'en') }));
    expect(inBoth.filter(({ vi, en }) => JSON.stringify(vi) !== JSON.stringify(en))).toEqual([]);
  });

  test('occur among the facts', () => expect(strangers(all, factFigures)).toEqual([]));

  test('of a panel or a card are figures of its indicators and their relatives', () => {
    const found = [...board.panels, ...board.indicators].flatMap((one) => {
      const named = 'span' in one ? [one.indicator, ...one.picture.series.map((series) => series.indicator)] : [one.id];
      const near = named.flatMap((id) => [id, ...(indicators.get(id)?.related ?? [])]);
      const held = near.flatMap((id) => indicators.get(id)?.observations ?? []).flatMap(({ id }) => figuresOf(id));
      return strangers(wordsIn(one, one.id), new Set(held.concat(named.flatMap(quotedBy))));
    });
    expect(found).toEqual([]);
  });

  test('stand in the form of each language, without praise and tools', () => {
    const bad = /!|\d-\d|[tT]ỷ(?!\p{L})|\/work|xuất sắc|ấn tượng|outstanding|impressive/u;
    expect(
      all.filter(
        ({ words }) =>
          /\d%|\d %/.test(words.vi) || /\d[\s\u00a0]%/.test(words.en) || bad.test(`${words.vi} ${words.en}`),
      ),
    ).toEqual([]);
  });
});
