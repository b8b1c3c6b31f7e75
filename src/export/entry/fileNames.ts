import { fileName } from '#export/fileName';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { IsoDate } from '#model/observation';

const idOf = (figure: Figure) => (figure.kind === 'scoreboard' ? figure.scoreboard.id : figure.indicator.id);

/** The name of a file of one figure, by its id and period; see `fileName`. */
export function figureFileName(figure: Figure, languages: readonly Language[], extension: string): string {
  const { boardId: board, period } = figure;
  return fileName({ board, indicator: idOf(figure), period, language: languages.join('-'), extension });
}

/** The name of a file of several figures, by their number and the day. */
export function groupFileName(
  figures: readonly [Figure, ...Figure[]],
  languages: readonly Language[],
  today: IsoDate,
  extension: string,
): string {
  const indicator = `${figures.length}-figures`;
  return fileName({ board: figures[0].boardId, indicator, period: today, language: languages.join('-'), extension });
}
