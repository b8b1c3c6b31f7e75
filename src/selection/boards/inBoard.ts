import { addressOf, type Place } from '#selection/addresses';

/**
 * Address of another board from where a visitor is: the same page of it where every board has that page, else its
 * overview, since nobody knows whether it holds the same indicator. The query stays behind: its indicators, categories
 * and periods are those of this board.
 */
export function inBoard({ language, page }: Pick<Place, 'language' | 'page'>, board: string): string {
  const shared = page === 'targets' || page === 'data' || page === 'compare' ? page : 'overview';
  return addressOf(language, board, shared);
}
