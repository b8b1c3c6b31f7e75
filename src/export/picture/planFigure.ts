import { balanceText } from '#charts/text/balanceText';
import { measureText } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { wrapText } from '#charts/text/wrapText';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import type { EntryWords } from '#export/entry/entryWords';
import {
  boardNameSize,
  boardSubtitleSize,
  footSize,
  innerWidth,
  proseSetting,
  sheets,
  subtitleSize,
  titleSetting,
  titleSizes,
  type Sheet,
  type TypeSize,
} from './sheet';
import { wrapFoot } from './wrapFoot';

/** Everything but the chart: which words stand where, and the room that is left. All lengths in px. */
export type FigurePlan = {
  readonly sheet: Sheet;
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
/** So that a long board name leaves the foot at least half of the width: in px, and as a share of a narrow sheet. */
const boardMost = { width: 400, share: 0.4 } as const;

function planTitle(text: string, width: number): FigurePlan['title'] {
  const [large, small] = titleSizes;
  const linesIn = ({ size }: TypeSize) => wrapText(text, width, size, 700, 3, titleSetting).length;
  const type = linesIn(large) <= 2 ? large : small;
  const lines =
    linesIn(type) <= 2
      ? balanceText(text, width, type.size, 700, titleSetting)
      : wrapText(text, width, type.size, 700, 2, titleSetting);
  return { ...type, lines };
}

function planBoard(words: SheetWords, sheet: Sheet, language: Language): FigurePlan['board'] {
  const most = Math.min(boardMost.width, innerWidth(sheet) * boardMost.share);
  const [name = ''] = wrapText(words.boardTitle[language], most, boardNameSize.size, 600, 1, proseSetting);
  const [subtitle = ''] = wrapText(words.boardSubtitle[language], most, boardSubtitleSize.size, 400, 1, proseSetting);
  const width = Math.max(
    measureText(name, boardNameSize.size, 600, proseSetting),
    measureText(subtitle, boardSubtitleSize.size, 400, proseSetting),
  );
  return { left: sheet.right - width, name, subtitle };
}

/** The words at the head and foot of a picture that stand in the board: those of a figure, or of the board itself. */
export type SheetWords = Pick<Figure, 'title' | 'subtitle' | 'boardTitle' | 'boardSubtitle'>;

/** A scoreboard carries one sentence for pictures; all other figures say their message in the title. */
function wordsOf(figure: Figure): SheetWords {
  if (figure.kind !== 'scoreboard') return figure;
  const { message, subtitle } = figure.scoreboard;
  return { ...figure, title: message, subtitle: figure.subtitle ?? subtitle };
}

/**
 * Sets the words of a picture on its sheet and says what frame is left for the chart. Pure and without a page: the
 * same words give the same plan anywhere. A long title shrinks and is then cut, a long foot takes room from the
 * chart; on the sheets in use the frame is never lower than 200 px.
 */
export function planSheet(
  said: SheetWords,
  language: Language,
  words: EntryWords,
  sheet: Sheet = sheets.slide,
): FigurePlan {
  const width = innerWidth(sheet);
  const plain = (text: string) => plainText(text).trim();
  const title = planTitle(plain(said.title[language]), width);
  const subtitleTop = sheet.top + title.lines.length * title.line + 8;
  const below = plain(said.subtitle?.[language] ?? words.subtitle ?? '');
  const subtitle = wrapText(below, width, subtitleSize.size, 400, 2, proseSetting);
  const headBottom = subtitleTop + subtitle.length * subtitleSize.line;
  const board = planBoard(said, sheet, language);
  const foot = wrapFoot(words, board.left - markGap - markSize - footGap - sheet.left);
  const ruleTop = sheet.bottom - Math.max(2, foot.length) * footSize.line - rulePadding - ruleWidth;
  const frameTop = headBottom + (title.lines.length + subtitle.length > 2 ? 22 : 32);
  return {
    sheet,
    language,
    title,
    subtitle: { top: subtitleTop, lines: subtitle },
    frame: { x: sheet.left, y: frameTop, width, height: Math.floor(ruleTop - 31 - frameTop) },
    ruleTop,
    foot,
    board,
    spoken: {
      title: plain(said.title[language]),
      description: [words.description, words.sources, ...words.notes, words.exportedOn]
        .filter((sentence) => sentence !== '')
        .join(' '),
    },
  };
}

/** `planSheet` with the words of a figure. */
export function planFigure(
  figure: Figure,
  language: Language,
  words: EntryWords,
  sheet: Sheet = sheets.slide,
): FigurePlan {
  return planSheet(wordsOf(figure), language, words, sheet);
}
