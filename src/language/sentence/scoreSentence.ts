import type { ScoreboardFigure } from '#model/figure';
import type { TargetStatus } from '#model/scoreboard';
import type { Locale } from '#language/locale';

const order: readonly TargetStatus[] = ['exceeded', 'met', 'near', 'missed', 'open'];

/** How many named targets have each status; the ones still open where the source gives the total only. */
function counts({ scoreboard }: ScoreboardFigure): readonly (readonly [TargetStatus, number])[] {
  const { targets, total, reached } = scoreboard;
  if (targets.length === 0) return [['open', total - reached]];
  return order.map((status) => [status, targets.filter((one) => one.status === status).length]);
}

/**
 * A scoreboard in one sentence: its own message, the day up to which it counts, and the counts by status, or
 * that the source gives the total only. The message names what it is about, so it always stands alone.
 */
export function scoreSentence(figure: ScoreboardFigure, locale: Locale): string {
  const { scoreboard } = figure;
  const estimate = scoreboard.observations.some((one) => one.observationStatus === 'estimate');
  const tally = counts(figure)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => locale.t(`sentence.tally.${status}`, { count }));
  const head = locale.t(estimate ? 'sentence.scoreEstimate' : 'sentence.score', {
    message: locale.say(scoreboard.message),
    date: locale.date(scoreboard.asOf),
  });
  const rest = scoreboard.targets.length === 0 ? [...tally, locale.t('sentence.totalOnly')] : [tally.join(', ')];
  return `${[head, ...rest.filter((part) => part !== '')].join('; ')}.`;
}
