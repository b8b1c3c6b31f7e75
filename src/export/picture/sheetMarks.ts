import type { Mark, Paint, Weight } from '#charts/drawing';
import { statusInk, statusMarks } from '#charts/headline/statusMark';
import { brandMarks } from './brandMarks';
import type { FigurePlan } from './planFigure';
import { MARK_GAP, ruleWidth } from './planFoot';
import { SIGN } from './planHead';
import { baselineOf, innerWidth, titleSetting, type TypeSize } from './sheet';

type Prose = {
  readonly x: number;
  readonly top: number;
  readonly type: TypeSize;
  readonly weight: Weight;
  readonly fill: Paint;
  readonly tracking?: number;
};

const tab = { width: 72, height: 10 } as const;

/** Lines of prose from a top edge down, one mark each. */
function proseMarks(lines: readonly string[], { x, top, type, ...style }: Prose): readonly Mark[] {
  return lines.map((text, index) => ({
    type: 'text',
    x,
    y: baselineOf(top + index * type.line, type),
    text,
    size: type.size,
    anchor: 'start',
    figures: 'proportional',
    ...style,
  }));
}

/** Tab, title, subtitle and status. */
function headMarks({ sheet, title, subtitle, status }: FigurePlan): readonly Mark[] {
  const { left: x, type } = sheet;
  const { size, line } = type.subtitle;
  const heading = {
    x,
    top: sheet.top,
    type: title,
    weight: 700,
    fill: 'ink',
    tracking: titleSetting.tracking,
  } as const;
  const below = { x, top: subtitle.top, type: type.subtitle, weight: 400, fill: 'ink-muted' } as const;
  const head: readonly Mark[] = [
    { type: 'rect', x, y: 0, ...tab, fill: 'canal' },
    ...proseMarks(title.lines, heading),
    ...proseMarks(subtitle.lines, below),
  ];
  if (status === null) return head;
  const words = { ...below, x: x + size * SIGN, top: status.top, weight: 600, fill: statusInk(status.sign) } as const;
  const sign = statusMarks(status.sign, x, status.top + (line - size) / 2, size);
  return [...head, ...sign, ...proseMarks(status.lines, words)];
}

/** Hairline, sources with caveats and day of export, the board with its mark. */
function footMarks({ sheet, ruleTop, foot, aside, board }: FigurePlan): readonly Mark[] {
  const { left: x, type } = sheet;
  const { boardName, boardSubtitle, mark } = type;
  const height = boardName.line + boardSubtitle.line;
  const name = { x: board.left, top: board.top, type: boardName, weight: 600, fill: 'ink' } as const;
  const below = {
    ...name,
    top: board.top + boardName.line,
    type: boardSubtitle,
    weight: 400,
    fill: 'ink-muted',
  } as const;
  const quiet = { x, top: foot.top, type: type.foot, weight: 400, fill: 'ink-muted' } as const;
  return [
    { type: 'rect', x, y: ruleTop, width: innerWidth(sheet), height: ruleWidth, fill: 'line' },
    ...proseMarks(foot.lines, quiet),
    ...(aside === null ? [] : proseMarks(aside.lines, { ...quiet, x: aside.left, top: aside.top })),
    ...brandMarks(board.left - mark * (1 + MARK_GAP), board.top + (height - mark) / 2, mark),
    ...proseMarks([board.name], name),
    ...proseMarks([board.subtitle], below),
  ];
}

/**
 * All that a planned sheet shows but the chart and the QR code, as marks in the px of the sheet and in drawing order,
 * so that every pen (SVG, PDF) draws the same: words above the chart, then those below it.
 */
export function sheetMarks(plan: FigurePlan): readonly Mark[] {
  return [...headMarks(plan), ...footMarks(plan)];
}
