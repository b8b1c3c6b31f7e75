import { balanceText } from '#charts/text/balanceText';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import type { EntryWords } from '#export/entry/entryWords';
import { innerWidth, proseSetting, type Sheet } from './sheet';
import { wrapFoot } from './wrapFoot';

/** The words and marks below the chart; all lengths in px of the sheet. */
export type Foot = {
  /** Top of the hairline above the foot. */
  readonly ruleTop: number;
  readonly foot: { readonly top: number; readonly lines: readonly string[] };
  /** Version and day of export beside the board's name, where a narrow sheet has room for them there. */
  readonly aside: { readonly left: number; readonly top: number; readonly lines: readonly string[] } | null;
  /** `left` and `top` are where its words begin; the mark stands before them. */
  readonly board: { readonly left: number; readonly top: number; readonly name: string; readonly subtitle: string };
  /** The square of a QR code with its quiet zone; null where none is asked for. */
  readonly qr: { readonly x: number; readonly y: number; readonly size: number } | null;
};

export const ruleWidth = 1.5;

/** From the board's mark to its name, in widths of the mark. */
export const MARK_GAP = 0.3;

/** A long board name leaves the sources at least half of the width: in px, and as a share of a narrow sheet. */
const boardMost = { width: 400, share: 0.4 } as const;

type Board = { readonly name: string; readonly subtitle: string; readonly width: number };

function setBoard(title: string, subtitle: string, most: number, { boardName, boardSubtitle }: Sheet['type']): Board {
  const [name = ''] = wrapText(title, most, boardName.size, 600, 1, proseSetting);
  const [below = ''] = wrapText(subtitle, most, boardSubtitle.size, 400, 1, proseSetting);
  const width = Math.max(
    measureText(name, boardName.size, 600, proseSetting),
    measureText(below, boardSubtitle.size, 400, proseSetting),
  );
  return { name, subtitle: below, width };
}

/** Sources left, the board right, the QR code between them and the edge; see `sheetOf` for a drawing. */
function planBeside(words: EntryWords, said: readonly [string, string], sheet: Sheet, most: number, qr: number): Foot {
  const { type, left, right, bottom } = sheet;
  const { foot, boardName, boardSubtitle, mark } = type;
  const gap = mark;
  const edge = right - (qr === 0 ? 0 : qr + gap / 2);
  const board = setBoard(...said, Math.min(boardMost.width, innerWidth(sheet) * boardMost.share), type);
  const name = edge - board.width;
  const lines = wrapFoot(words, name - mark * (1 + MARK_GAP) - gap - left, foot, most);
  const height = Math.max(Math.max(2, lines.length) * foot.line, boardName.line + boardSubtitle.line, qr);
  const top = bottom - height;
  return {
    ruleTop: top - Math.round(foot.line * 0.56) - ruleWidth,
    foot: { top, lines },
    aside: null,
    board: { ...board, left: name, top },
    qr: qr === 0 ? null : { x: right - qr, y: bottom - qr, size: qr },
  };
}

/** Version and day of export flush with the right edge, in at most two lines beside a board `wide` px wide; else null. */
function planAside(text: string, wide: number, { type, left, right, bottom }: Sheet): Foot['aside'] {
  const { foot, mark } = type;
  const room = right - left - wide - mark;
  const lines = room <= 0 ? [] : balanceText(text, room, foot.size, 400, proseSetting);
  if (lines.length === 0 || lines.length > 2) return null;
  const width = Math.max(...lines.map((line) => measureText(line, foot.size, 400, proseSetting)));
  return { left: right - width, top: bottom - lines.length * foot.line, lines };
}

/** Sources in the full width, the board in a row below them; the QR code at the right of both. */
function planBelow(words: EntryWords, said: readonly [string, string], sheet: Sheet, most: number, qr: number): Foot {
  const { type, left, right, bottom } = sheet;
  const { foot, boardName, boardSubtitle, mark } = type;
  const width = right - left - (qr === 0 ? 0 : qr + mark / 2);
  const indent = mark * (1 + MARK_GAP);
  const board = setBoard(...said, width - indent, type);
  const aside = qr === 0 ? planAside(words.exportedOn, indent + board.width, sheet) : null;
  const lines = wrapFoot(aside === null ? words : { ...words, exportedOn: '' }, width, foot, most);
  const row = boardName.line + boardSubtitle.line;
  const gap = Math.round(foot.line * 0.5);
  const height = Math.max(lines.length * foot.line + gap + row, qr);
  const top = bottom - height;
  return {
    ruleTop: top - Math.round(foot.line * 0.56) - ruleWidth,
    foot: { top, lines },
    aside,
    board: { ...board, left: left + indent, top: bottom - row },
    qr: qr === 0 ? null : { x: right - qr, y: bottom - qr, size: qr },
  };
}

/**
 * The foot of a sheet from its bottom edge up, with at most `most` lines of sources and caveats (one more where version
 * and day of export need it). `said` is the board's name and subtitle; `qr` the side of the code in px, 0 for none.
 */
export function planFoot(
  words: EntryWords,
  said: readonly [string, string],
  sheet: Sheet,
  most: number,
  qr: number,
): Foot {
  return (sheet.board === 'beside' ? planBeside : planBelow)(words, said, sheet, most, qr);
}
