import type { Paint, Weight } from '#charts/drawing';
import { balanceText } from '#charts/text/balanceText';
import { measureText } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { wrapText } from '#charts/text/wrapText';
import { baselineOf, type TypeSize } from '#export/picture/sheet';
import type { TextMark } from '#charts/layout/texts';

export type TextStyle = {
  readonly type: TypeSize;
  readonly width: number;
  /** As many lines as it takes unless said; what does not fit ends in "…". */
  readonly most?: number;
  readonly x?: number;
  readonly top?: number;
  readonly weight?: Weight;
  readonly fill?: Paint;
  readonly anchor?: 'start' | 'end';
  /** Proportional unless said; tables are set tabular. */
  readonly figures?: 'tabular' | 'proportional';
  readonly tracking?: number;
  /** Lines of about equal length: as a heading wants them, or only where the last line would be a word or two. */
  readonly balanced?: 'always' | 'orphan';
};

export type SetText = { readonly marks: readonly TextMark[]; readonly height: number };

/** A last line shorter than this share of the width is an orphan. */
const short = 0.2;

function linesOf(
  said: string,
  { type, width, weight = 400, most = Infinity, balanced, ...style }: TextStyle,
): readonly string[] {
  const setting = { figures: style.figures ?? 'proportional', tracking: style.tracking ?? 0 };
  const lines = wrapText(said, width, type.size, weight, most, setting);
  const last = lines.at(-1);
  if (balanced === undefined || lines.length < 2 || last === undefined || last.endsWith('…')) return lines;
  if (balanced === 'orphan' && measureText(last, type.size, weight, setting) > width * short) return lines;
  return balanceText(said, width, type.size, weight, setting);
}

/**
 * A text broken into lines of a width, as marks from `top` on, and its height; all in px. Empty text takes no room. With
 * the anchor "end" the lines end at `x`.
 */
export function setText(text: string, style: TextStyle): SetText {
  const { type, x = 0, top = 0, weight = 400, fill = 'ink', anchor = 'start' } = style;
  const { figures = 'proportional', tracking = 0 } = style;
  const lines = linesOf(plainText(text).trim(), style);
  const marks = lines.map((line, index): TextMark => {
    const y = baselineOf(top + index * type.line, type);
    const mark = { type: 'text', x, y, text: line, size: type.size, weight, anchor, fill, tracking } as const;
    return figures === 'tabular' ? mark : { ...mark, figures };
  });
  return { marks, height: lines.length * type.line };
}
