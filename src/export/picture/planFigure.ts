import { balanceText } from '#charts/text/balanceText';
import { measureText } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { wrapText } from '#charts/text/wrapText';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { ExportWords } from '#export/exportWords';
import {
  boardNameSize,
  boardSubtitleSize,
  footSize,
  page,
  pageInner,
  proseSetting,
  subtitleSize,
  titleSetting,
  titleSizes,
  type TypeSize,
} from './page';
import { wrapFoot } from './wrapFoot';

/** Everything but the chart: which words stand where, and the room that is left. All lengths in px. */
export type FigurePlan = {
  readonly language: Language;
  readonly title: TypeSize & { readonly lines: readonly string[] };
  readonly subtitle: { readonly top: number; readonly lines: readonly string[] };
  /** Lay the chart out for exactly this width and height. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Top of the hairline above the foot. */
  readonly ruleTop: number;
  readonly foot: readonly string[];
  /** `left` is where its text begins; the mark stands before it. */
  readonly board: { readonly left: number; readonly name: string; readonly subtitle: string };
  /** The words kept as text in the file, whole even where the picture cuts them. */
  readonly spoken: { readonly title: string; readonly description: string };
};

export const markSize = 40;
export const markGap = 12;
export const ruleWidth = 1.5;
const rulePadding = 14;
/** From the foot's text to the board's mark. */
const footGap = 40;
/** So that a long board name leaves the foot at least half of the width. */
const boardMost = 400;

function planTitle(text: string): FigurePlan['title'] {
  const [large, small] = titleSizes;
  const linesIn = ({ size }: TypeSize) => wrapText(text, pageInner, size, 700, 3, titleSetting).length;
  const type = linesIn(large) <= 2 ? large : small;
  const lines =
    linesIn(type) <= 2
      ? balanceText(text, pageInner, type.size, 700, titleSetting)
      : wrapText(text, pageInner, type.size, 700, 2, titleSetting);
  return { ...type, lines };
}

function planBoard(figure: Figure, language: Language): FigurePlan['board'] {
  const [name = ''] = wrapText(figure.boardTitle[language], boardMost, boardNameSize.size, 600, 1, proseSetting);
  const [subtitle = ''] = wrapText(
    figure.boardSubtitle[language],
    boardMost,
    boardSubtitleSize.size,
    400,
    1,
    proseSetting,
  );
  const width = Math.max(
    measureText(name, boardNameSize.size, 600, proseSetting),
    measureText(subtitle, boardSubtitleSize.size, 400, proseSetting),
  );
  return { left: page.right - width, name, subtitle };
}

/** A scoreboard carries one sentence for pictures; all other figures say their message in the title. */
function wordsOf(figure: Figure, language: Language, words: ExportWords) {
  const scoreboard = figure.kind === 'scoreboard' ? figure.scoreboard : undefined;
  return {
    title: plainText((scoreboard?.message ?? figure.title)[language]).trim(),
    subtitle: plainText((figure.subtitle ?? scoreboard?.subtitle)?.[language] ?? words.subtitle ?? '').trim(),
  };
}

/**
 * Sets the words of a picture of 1200 × 675 px and says what frame is left for the chart. Pure and without
 * a page: the same figure and words give the same plan anywhere. A long title shrinks and is then cut, a
 * long foot takes room from the chart; the frame is never lower than 250 px.
 */
export function planFigure(figure: Figure, language: Language, words: ExportWords): FigurePlan {
  const said = wordsOf(figure, language, words);
  const title = planTitle(said.title);
  const subtitleTop = page.top + title.lines.length * title.line + 8;
  const subtitle = wrapText(said.subtitle, pageInner, subtitleSize.size, 400, 2, proseSetting);
  const headBottom = subtitleTop + subtitle.length * subtitleSize.line;
  const board = planBoard(figure, language);
  const foot = wrapFoot(words, board.left - markGap - markSize - footGap - page.left);
  const ruleTop = page.bottom - Math.max(2, foot.length) * footSize.line - rulePadding - ruleWidth;
  const frameTop = headBottom + (title.lines.length + subtitle.length > 2 ? 22 : 32);
  return {
    language,
    title,
    subtitle: { top: subtitleTop, lines: subtitle },
    frame: { x: page.left, y: frameTop, width: pageInner, height: Math.floor(ruleTop - 31 - frameTop) },
    ruleTop,
    foot,
    board,
    spoken: {
      title: said.title,
      description: [words.description, words.sources, ...words.notes, words.exportedOn]
        .filter((sentence) => sentence !== '')
        .join(' '),
    },
  };
}
