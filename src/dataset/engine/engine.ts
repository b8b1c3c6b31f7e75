import { BoardError } from '#dataset/boardError';
import type { Board, Indicator } from '#model/board';
import type { Language, Words } from '#model/languages';
import type { CatalogueEntry } from '#model/parts/catalogue';
import { forCard } from '#model/parts/forCard';
import { idsDrawn, mergeParts } from '#model/parts/withIndicators';
import { indicatorEntry } from '#model/search/indicatorEntry';
import { indexEntries, searchEntries, type SearchIndex } from '#model/search/searchIndex';
import { countChoices, type Counts } from '#model/selection/countChoices';
import { indicatorGroups, observationGroups, type Group, type Wanted } from '#model/selection/fits';
import { placeNames, select, type Ask, type NamePlaces, type Results } from '#model/selection/select';
import { collate } from '#language/formats/collate';
import { keepSome } from './keepSome';

/** Where the files of a board in parts come from; each fails with a `BoardError`. */
export type PartReader = {
  readonly catalogue: () => Promise<readonly CatalogueEntry[]>;
  /** The indicators of a part by their ids; the error of one that is broken in its place. */
  readonly part: (id: string) => Promise<ReadonlyMap<string, Indicator | BoardError>>;
};

/** One indicator as a search names it. */
export type Found = { readonly id: string; readonly name: Words; readonly unitOfMeasure: string };

/** What is asked of a board in parts. Every answer can be sent from a worker; each fails with a `BoardError`. */
export type Engine = {
  /** The indicators that a search and filters leave, in order; see `model/selection/select`. */
  readonly select: (search: string, ask: Ask, language: Language) => Promise<Results>;
  /** What each choice of each filter would leave. */
  readonly count: (search: string, wanted: Wanted) => Promise<Counts>;
  /** How many would be left without one of the groups of filters, or without the search. */
  readonly without: (search: string, ask: Ask) => Promise<ReadonlyMap<Group | 'search', number>>;
  /** The first of those that a search finds, best first, and how many there are. */
  readonly find: (search: string, most: number) => Promise<{ readonly all: number; readonly found: readonly Found[] }>;
  /** Indicators as the catalogue names them; unknown ids are left out. */
  readonly named: (ids: readonly string[]) => Promise<readonly Found[]>;
  /** One indicator, whole. */
  readonly indicator: (id: string) => Promise<Indicator | null>;
  /** One indicator and those that its picture draws, with only the observations that its card needs. */
  readonly card: (id: string) => Promise<readonly [Indicator, ...Indicator[]] | null>;
};

type Listed = {
  readonly entries: readonly CatalogueEntry[];
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
  readonly index: SearchIndex<CatalogueEntry>;
  readonly names: Map<Language, NamePlaces>;
};

/** Observations that are kept at hand; more are fetched again, mostly from the browser's own cache. */
const MOST_KEPT = 150_000;

const foundOf = ({ id, name, unitOfMeasure }: CatalogueEntry): Found => ({ id, name, unitOfMeasure });

/**
 * Answers for a board in parts. The catalogue is read with the first question that needs it, a part with the first
 * indicator of it; what failed is tried again with the next question.
 */
export function makeEngine(board: Board, reader: PartReader): Engine {
  const parts = board.inParts?.parts ?? [];
  const sizes = new Map(parts.map(({ id, observations }) => [id, observations]));
  const keptParts = keepSome(reader.part, (id) => sizes.get(id) ?? 0, MOST_KEPT);
  const keptList = keepSome(
    async (): Promise<Listed> => {
      const entries = await reader.catalogue();
      const searchables = entries.map((one) => ({
        ...indicatorEntry(board, { ...one, category: one.traits.category }, one.numbers),
        value: one,
      }));
      const byId = new Map(entries.map((one) => [one.id, one]));
      return { entries, byId, index: indexEntries(searchables), names: new Map() };
    },
    () => 0,
    0,
  );
  const list = () => keptList('catalogue');
  const searched = ({ entries, index }: Listed, search: string) =>
    search.trim() === '' ? entries : searchEntries(index, search);
  const namesOf =
    ({ entries, names }: Listed, language: Language) =>
    () => {
      const known = names.get(language) ?? placeNames(entries, ({ name }) => name[language], collate(language));
      names.set(language, known);
      return known;
    };
  const whole = async (id: string) => {
    const holders = parts.filter(({ indicators }) => indicators.includes(id));
    const loaded = await Promise.all(holders.map((part) => keptParts(part.id)));
    const pieces = loaded.flatMap((part) => part.get(id) ?? []);
    const broken = pieces.find((one) => one instanceof BoardError);
    if (broken !== undefined) throw broken;
    const [first, ...rest] = pieces.filter((one): one is Indicator => !(one instanceof BoardError));
    return first === undefined ? null : mergeParts([first, ...rest]);
  };
  return {
    select: async (search, ask, language) => {
      const listed = await list();
      return select(searched(listed, search), ask, namesOf(listed, language));
    },
    count: async (search, wanted) => countChoices(searched(await list(), search), wanted),
    without: async (search, ask) => {
      const listed = await list();
      const left = (text: string, change: Partial<Ask>) =>
        select(searched(listed, text), { ...ask, ...change, sort: 'board' }, () => new Map()).ids.length;
      const groups = [...indicatorGroups, ...observationGroups].map((group) => [group, left(search, { [group]: [] })]);
      return new Map([...groups, ['search', left('', {})]] as [Group | 'search', number][]);
    },
    find: async (search, most) => {
      const found = searched(await list(), search);
      return { all: found.length, found: found.slice(0, most).map(foundOf) };
    },
    named: async (ids) => {
      const { byId } = await list();
      return ids.flatMap((id) => byId.get(id) ?? []).map(foundOf);
    },
    indicator: whole,
    card: async (id) => {
      const one = await whole(id);
      if (one === null) return null;
      const others = await Promise.all(idsDrawn(one).map(whole));
      return forCard(board.referenceArea, [one, ...others.filter((other) => other !== null)]);
    },
  };
}
