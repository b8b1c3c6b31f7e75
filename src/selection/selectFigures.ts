import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import { fold } from '#model/fold';
import { placeNames, select, type NamePlaces, type Results } from '#model/selection/select';
import { selectableOf, type Selectable } from '#model/selection/selectable';
import type { Locale } from '#language/locale';
import type { Find } from './search/find';
import type { Selection } from './selection';

type Listed = Selectable & {
  readonly figure: IndicatorFigure;
  /** Every word of the indicator in every language, folded, so that a plain search works across both. */
  readonly words: string;
};

type BoardList = {
  readonly all: readonly Listed[];
  readonly byId: ReadonlyMap<string, Listed>;
  readonly names: Map<Locale['language'], NamePlaces>;
};

function foldedWords({ indicator, category, unit }: IndicatorFigure): string {
  const said = [indicator.name, category.name, indicator.definition, unit.short].flatMap((words) =>
    Object.values(words),
  );
  const values = indicator.observations.map((one) => (one.value === null ? '' : String(one.value)));
  return fold([...said, ...values].join(' '));
}

const memory = new WeakMap<Board, BoardList>();

/** The figures of a board with what filters and orders know of them; made once a board, for every key press. */
function listOf(board: Board): BoardList {
  const known = memory.get(board);
  if (known !== undefined) return known;
  const all = board.indicators.map((indicator) => {
    const figure = indicatorFigure(board, indicator);
    return { ...selectableOf(figure), figure, words: foldedWords(figure) };
  });
  const made = { all, byId: new Map(all.map((one) => [one.id, one])), names: new Map() };
  memory.set(board, made);
  return made;
}

/**
 * The words of a search as they stand in the folded texts: numbers as printed in either language (7.520, 7,520,
 * 8,76 %, −3,51) become plain ones, the percent sign is dropped.
 */
function wantedWords(search: string): readonly string[] {
  const plain = search
    .replaceAll('\u2212', '-')
    .replaceAll('%', ' ')
    .replace(/(\d)[.,](?=\d{3}\b)/g, '$1')
    .replace(/(\d),(\d)/g, '$1.$2');
  return fold(plain)
    .split(' ')
    .filter((word) => word !== '');
}

/** Those whose words hold every word of the search, in the order of the board. */
function plainMatches(board: Board, search: string): readonly Listed[] {
  const wanted = wantedWords(search);
  return listOf(board).all.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

/** What a search leaves of a board, best first where `find` is at hand, all without a search. */
export function searched(board: Board, search: string, find: Find | null): readonly Selectable[] {
  const { all, byId } = listOf(board);
  if (search.trim() === '') return all;
  return find === null ? plainMatches(board, search) : find(board, search).flatMap((id) => byId.get(id) ?? []);
}

/**
 * The indicators that fit a selection, in its order, and the counts of the categories; what is searched for comes best
 * first where no other order is asked for. Without `find`, whose code comes a moment later, each word of the search
 * must occur as it is in the names, the definition or the values. Sorting by name follows the visitor's language.
 */
export function selectResults(board: Board, selection: Selection, locale: Locale, find: Find | null = null): Results {
  const { all, names } = listOf(board);
  return select(searched(board, selection.q, find), selection, () => {
    const known = names.get(locale.language) ?? placeNames(all, ({ name }) => locale.say(name), locale.compare);
    names.set(locale.language, known);
    return known;
  });
}

/** The figures of indicators by their ids; those that the board does not hold are left out. */
export function figuresOf(board: Board, ids: readonly string[]): readonly IndicatorFigure[] {
  const { byId } = listOf(board);
  return ids.flatMap((id) => byId.get(id)?.figure ?? []);
}

/** The figures that fit a selection, in its order; see `selectResults`. */
export function selectFigures(
  board: Board,
  selection: Selection,
  locale: Locale,
  find: Find | null = null,
): readonly IndicatorFigure[] {
  return figuresOf(board, selectResults(board, selection, locale, find).ids);
}
