import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import { indicatorFigure } from '#model/figures';
import { fold } from '#model/fold';
import type { Locale } from '#language/locale';
import { statuses, type Selection } from './selection';

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

/**
 * The figures that fit a selection, in its order. Each word of the search must occur somewhere in the names,
 * the definition or the values, with or without diacritics. Sorting by name follows the visitor's language.
 */
export function selectFigures(board: Board, selection: Selection, locale: Locale): readonly IndicatorFigure[] {
  const wanted = wantedWords(selection.q);
  const chosen = allFigures(board)
    .filter(({ figure }) => selection.category.length === 0 || selection.category.includes(figure.category.id))
    .filter(({ figure }) => selection.status === null || figure.headline.verdict.status === selection.status)
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map(({ figure }) => figure);
  if (selection.sort === 'board') return chosen;
  const rank = (figure: IndicatorFigure) => statuses.indexOf(figure.headline.verdict.status);
  if (selection.sort === 'status') return chosen.toSorted((left, right) => rank(left) - rank(right));
  return chosen.toSorted((left, right) => locale.compare(locale.say(left.title), locale.say(right.title)));
}

/** How many figures each category would show under the rest of the selection. */
export function countCategories(board: Board, selection: Selection, locale: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(board.categories.map((one) => [one.id, 0]));
  for (const figure of selectFigures(board, { ...selection, category: [], sort: 'board' }, locale)) {
    counts.set(figure.category.id, (counts.get(figure.category.id) ?? 0) + 1);
  }
  return counts;
}
