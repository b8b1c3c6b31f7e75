import type { Figure } from '#model/figure';
import type { Words } from '#model/languages';

/** What the sources of a figure disagree on, in the words of the board: of an indicator as of a scoreboard. */
export function conflictOf(figure: Figure): Words | undefined {
  return figure.kind === 'scoreboard' ? figure.scoreboard.conflict : figure.indicator.conflict;
}
