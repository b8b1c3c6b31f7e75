import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import type { Indicator } from '#model/board';
import type { Scoreboard, TargetLevel } from '#model/scoreboard';
import { checkObservations } from './checkObservations';
import { checkUnique } from './checkUnique';
import { isKnown, type Known } from './known';

type Indicators = readonly Indicator[];

/**
 * Checks the sums and references of a scoreboard: no more reached than there are; where targets are named they
 * are all named, and the exceeded and met among them are as many as `reached` says. `at` is its path; each
 * breach is written to the log.
 */
export function checkScoreboard(scoreboard: Scoreboard, known: Known, at: string, log: FaultLog): void {
  const { total, reached, targets } = scoreboard;
  if (reached > total) {
    addFault(log, `${at}.reached`, 'reached-above-total', reached, { code: 'at-most', value: total });
  }
  if (targets.length > 0 && targets.length !== total) {
    addFault(log, `${at}.total`, 'target-count', total, { code: 'same-as', value: targets.length });
  }
  const named = targets.filter((one) => one.status === 'exceeded' || one.status === 'met').length;
  if (targets.length > 0 && named !== reached) {
    addFault(log, `${at}.reached`, 'reached-count', reached, { code: 'same-as', value: named });
  }
  isKnown(known, 'sources', scoreboard.source, `${at}.source`, log);
  checkUnique(targets, `${at}.targets`, log);
  for (const [index, target] of targets.entries()) {
    isKnown(known, 'sources', target.source, `${at}.targets[${index}].source`, log);
  }
  checkObservations(scoreboard.observations, known, `${at}.observations`, log);
}

/**
 * True where a level names a plan or target of a sound indicator. Otherwise a fault is written: at the indicator where
 * that is the one that is not known, else at the observation.
 */
function isLevel(level: TargetLevel, indicators: Indicators, known: Known, at: string, log: FaultLog): boolean {
  if (!isKnown(known, 'indicators', level.indicator, `${at}.indicator`, log)) return false;
  const found = indicators
    .find((one) => one.id === level.indicator)
    ?.observations.find((one) => one.id === level.observation);
  if (found?.scenario === 'target' || found?.scenario === 'plan') return true;
  const expected = { code: 'aim-of', value: level.indicator } as const;
  addFault(log, `${at}.observation`, 'unknown-reference', level.observation, expected);
  return false;
}

/**
 * The scoreboard whose targets and levels link to sound indicators only: a target that loses its link stays, a level
 * without its observation is left out, each with a fault. `indicators` are the sound ones.
 */
export function trimScoreboard(
  scoreboard: Scoreboard,
  known: Known,
  indicators: Indicators,
  at: string,
  log: FaultLog,
): Scoreboard {
  const targets = scoreboard.targets.map((target, index) => {
    const linked = isKnown(known, 'indicators', target.indicator, `${at}.targets[${index}].indicator`, log);
    return linked ? target : { ...target, indicator: undefined };
  });
  const levels = scoreboard.levels?.filter((level, index) =>
    isLevel(level, indicators, known, `${at}.levels[${index}]`, log),
  );
  return { ...scoreboard, targets, levels };
}
