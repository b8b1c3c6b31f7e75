import type { Indicator } from '#model/board';
import type { Observation } from '#model/observation';

/** An observation that has a number. */
export type Valued = Observation & { readonly value: number };

/** The numbers that the board shows of an indicator as done: no plans, no rivals, no gaps, no findings in words. */
export function shownValues({ observations }: Indicator): readonly Valued[] {
  return observations.filter(
    (one): one is Valued => one.use === 'shown' && one.scenario === 'actual' && one.value !== null,
  );
}
