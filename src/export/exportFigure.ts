import type { Drawing } from '#charts/drawing';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { drawFigure } from './picture/drawFigure';
import type { Format } from './exportFormat';
import { exportFormats } from './exportFormats';
import type { ExportWords } from './exportWords';
import { fileName } from './fileName';
import { loadGlyphs } from './glyphs/loadGlyphs';
import { planFigure, type FigurePlan } from './picture/planFigure';
import { sheets, type Sheet } from './picture/sheet';

export type ExportRequest = {
  readonly figure: Figure;
  readonly language: Language;
  readonly words: ExportWords;
  readonly format: Format;
  /** `sheets.slide` unless said. */
  readonly sheet?: Sheet;
  /** Lays the chart out for the frame that the words leave. */
  readonly layOut: (frame: FigurePlan['frame']) => Drawing;
};

/**
 * One figure as a file with its name, ready for `saveFile`. Rejects with an `ExportError` whose kind says
 * what failed; nothing is left behind then.
 */
export async function exportFigure(request: ExportRequest): Promise<{ readonly name: string; readonly blob: Blob }> {
  const { figure, language, words, format, layOut, sheet = sheets.slide } = request;
  const { extension, write } = exportFormats[format];
  const drawSvg = async () => {
    const glyphs = await loadGlyphs();
    const plan = planFigure(figure, language, words, sheet);
    return drawFigure(plan, layOut(plan.frame), glyphs);
  };
  const indicator = figure.kind === 'scoreboard' ? figure.scoreboard.id : figure.indicator.id;
  const name = fileName({ board: figure.boardId, indicator, period: figure.period, language, extension });
  return { name, blob: await write({ figure, language, sheet, drawSvg }) };
}
