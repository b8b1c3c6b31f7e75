import type { Board, Indicator } from '#model/board';

/**
 * What to read next: the indicators that the board names as related, in its order, filled up to `count` with the
 * nearest ones of the same category (the one after first, then the one before, and so on outwards). Never the
 * indicator itself, never one twice; fewer where the category holds no more.
 */
export function relatedIndicators(
  board: Pick<Board, 'indicators'>,
  indicator: Indicator,
  count: number,
): readonly Indicator[] {
  const named = (indicator.related ?? []).flatMap((id) => board.indicators.find((one) => one.id === id) ?? []);
  const category = board.indicators.filter((one) => one.category === indicator.category);
  const at = category.findIndex((one) => one.id === indicator.id);
  const near = category
    .map((one, index) => ({ one, away: Math.abs(index - at) * 2 - (index > at ? 1 : 0) }))
    .sort((left, right) => left.away - right.away)
    .map(({ one }) => one);
  const all = new Set([...named, ...near]);
  all.delete(indicator);
  return [...all].slice(0, count);
}
