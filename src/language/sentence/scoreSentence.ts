import type { ScoreboardFigure } from '#model/figure';
import type { TargetStatus } from '#model/scoreboard';
import type { Locale } from '#language/locale';

const order: readonly TargetStatus[] = ['exceeded', 'met', 'near', 'missed', 'open'];

/** How many named targets have each status: "13 vượt, 5 đạt". */
function tallyText({ scoreboard }: ScoreboardFigure, locale: Locale): string {
  return order
    .map((status) => ({ status, count: scoreboard.targets.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => locale.t(`sentence.tally.${status}`, { count }))
    .join(', ');
}

/**
 * A scoreboard in one sentence: its own message, the day up to which it counts, and the counts by status, or
 * how many are left and that the source gives the total only. The message names what it is about, so the
 * sentence always stands alone.
 */
export function scoreSentence(figure: ScoreboardFigure, locale: Locale): string {
  const { scoreboard } = figure;
  const estimate = scoreboard.observations.some((one) => one.observationStatus === 'estimate');
  const head = locale.t(estimate ? 'sentence.scoreEstimate' : 'sentence.score', {
    message: locale.say(scoreboard.message),
    date: locale.date(scoreboard.asOf),
  });
  if (scoreboard.targets.length > 0) return `${head}: ${tallyText(figure, locale)}.`;
  const count = scoreboard.total - scoreboard.reached;
  const left = count === 0 ? [] : [locale.t('sentence.left', { count })];
  return `${[head, ...left, locale.t('sentence.totalOnly')].join('; ')}.`;
}
