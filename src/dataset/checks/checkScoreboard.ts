import { addFault, type FaultLog } from '#dataset/faults/faultLog';
import type { Scoreboard } from '#model/scoreboard';
import { checkObservations } from './checkObservations';
import { checkUnique } from './checkUnique';
import { isKnown, type Known } from './known';

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

/** The scoreboard whose targets link to sound indicators only; a target that loses its link stays, with a fault. */
export function trimScoreboard(scoreboard: Scoreboard, known: Known, at: string, log: FaultLog): Scoreboard {
  const targets = scoreboard.targets.map((target, index) => {
    const linked = isKnown(known, 'indicators', target.indicator, `${at}.targets[${index}].indicator`, log);
    return linked ? target : { ...target, indicator: undefined };
  });
  const levels = scoreboard.levels?.filter(({ indicator }, index) =>
    isKnown(known, 'indicators', indicator, `${at}.levels[${index}].indicator`, log),
  );
  return { ...scoreboard, targets, levels };
}
