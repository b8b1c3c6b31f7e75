import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import { fold } from '#model/fold';
import { fits } from '#model/selection/fits';
import { comparePlaces, places } from '#model/selection/orders';
import type { Locale } from '#language/locale';
import type { Find } from './search/find';
import type { Selection } from './selection';

/** Every word of an indicator in every language, folded, so that a search works across both. */
function foldedWords(figure: IndicatorFigure): string {
  const { indicator, category } = figure;
  const said = [indicator.name, category.name, indicator.definition, figure.unit.short].flatMap((words) =>
    Object.values(words),
  );
  const values = indicator.observations.map((one) => (one.value === null ? '' : String(one.value)));
  return fold([...said, ...values].join(' '));
}

const memory = new WeakMap<Board, readonly { readonly figure: IndicatorFigure; readonly words: string }[]>();

/** The figures of a board with their folded words; made once a board, because every key press needs them. */
function allFigures(board: Board) {
  const known = memory.get(board);
  if (known !== undefined) return known;
  const made = board.indicators.map((indicator) => {
    const figure = indicatorFigure(board, indicator);
    return { figure, words: foldedWords(figure) };
  });
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
function plainMatches(board: Board, search: string) {
  const wanted = wantedWords(search);
  return allFigures(board).filter(({ words }) => wanted.every((word) => words.includes(word)));
}

/** Those that a search means, best first. */
function foundMatches(board: Board, search: string, find: Find) {
  const all = new Map(allFigures(board).map((one) => [one.figure.indicator.id, one]));
  return find(board, search).flatMap((id) => all.get(id) ?? []);
}

/**
 * The figures that fit a selection, in its order; what is searched for comes best first where no other order is
 * asked for. Without `find`, whose code comes a moment later, each word of the search must occur as it is in the
 * names, the definition or the values. Sorting by name follows the visitor's language.
 */
export function selectFigures(
  board: Board,
  selection: Selection,
  locale: Locale,
  find: Find | null = null,
): readonly IndicatorFigure[] {
  const { q } = selection;
  const searched = q.trim() === '' || find === null ? plainMatches(board, q) : foundMatches(board, q, find);
  const chosen = searched.filter(({ figure }) => fits(figure, selection)).map(({ figure }) => figure);
  const order = selection.sort.replace('-', '') as keyof typeof places | 'name' | 'board';
  const sign = selection.sort.startsWith('-') ? -1 : 1;
  if (order === 'board') return chosen;
  if (order !== 'name')
    return chosen.toSorted((left, right) => comparePlaces(places[order](left), places[order](right), sign));
  return chosen.toSorted((left, right) => sign * locale.compare(locale.say(left.title), locale.say(right.title)));
}

/** How many figures each category would show under the rest of the selection. */
export function countCategories(
  board: Board,
  selection: Selection,
  locale: Locale,
  find: Find | null = null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(board.categories.map((one) => [one.id, 0]));
  for (const figure of selectFigures(board, { ...selection, category: [], sort: 'board' }, locale, find)) {
    counts.set(figure.category.id, (counts.get(figure.category.id) ?? 0) + 1);
  }
  return counts;
}
