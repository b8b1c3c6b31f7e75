import type { Comparison } from '#model/compare/comparison';
import type { Language } from '#model/languages';
import { addressOf } from '#selection/addresses';
import { writeComparison } from './comparison';

/** Address below the base of the page that shows a comparison; the empty one is the page's start. */
export function compareAddress(language: Language, board: string, comparison: Comparison): string {
  const query = writeComparison(comparison);
  return addressOf(language, board, 'compare') + (query === '' ? '' : `?${query}`);
}
