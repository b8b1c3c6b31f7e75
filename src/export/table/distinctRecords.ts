import type { FigureRecord } from './figureRecords';

/** A published figure by its id, a gap or a number of a scoreboard by its place. */
function keyOf({ observation, series, period, scenario }: FigureRecord): string {
  return observation?.id ?? `${series} ${period} ${scenario}`;
}

/** How much a row says of itself: in the figure of its own indicator, and with its plan beside it. */
function worthOf({ figure, indicator, plan }: FigureRecord): number {
  const own = figure.kind === 'scoreboard' || figure.indicator.id === indicator;
  return (own ? 2 : 0) + (plan === null ? 0 : 1);
}

/**
 * The records of several figures without repeats, for one table of all: a card and a panel may show the same
 * published figure, and a sum must not count it twice. Each stands where it came first, as the row that says most.
 */
export function distinctRecords(records: readonly FigureRecord[]): readonly FigureRecord[] {
  const best = new Map<string, FigureRecord>();
  for (const record of records) {
    const known = best.get(keyOf(record));
    if (known === undefined || worthOf(record) > worthOf(known)) best.set(keyOf(record), record);
  }
  return [...best.values()];
}
