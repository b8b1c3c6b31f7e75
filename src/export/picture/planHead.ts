import { balanceText } from '#charts/text/balanceText';
import { wrapText } from '#charts/text/wrapText';
import type { Status } from '#model/targets/status';
import { innerWidth, proseSetting, titleSetting, type Sheet, type TypeSize } from './sheet';

/** The words above the chart, already plain. */
export type HeadWords = {
  readonly title: string;
  readonly subtitle: string;
  /** Null where the picture itself says the status. */
  readonly status: { readonly sign: Status; readonly text: string } | null;
};

/** The words above the chart broken into lines, with the px where each begins. */
export type Head = {
  readonly title: TypeSize & { readonly lines: readonly string[] };
  readonly subtitle: { readonly top: number; readonly lines: readonly string[] };
  /** Status and target in words, after the sign of the status. */
  readonly status: { readonly top: number; readonly sign: Status; readonly lines: readonly string[] } | null;
  readonly bottom: number;
};

/** The width of the sign of a status with the gap behind it, in widths of its type. */
export const SIGN = 1.45;

function planTitle(text: string, { type, ...sheet }: Sheet): Head['title'] {
  const width = innerWidth({ type, ...sheet });
  const linesIn = ({ size }: TypeSize) => wrapText(text, width, size, 700, type.titleLines + 1, titleSetting).length;
  const size = type.titles.find((one) => linesIn(one) <= type.titleLines) ?? type.titles.at(-1) ?? type.titles[0];
  const lines =
    linesIn(size) <= type.titleLines
      ? balanceText(text, width, size.size, 700, titleSetting)
      : wrapText(text, width, size.size, 700, type.titleLines, titleSetting);
  return { ...size, lines };
}

/**
 * Title, subtitle of at most `most` lines and status of at most two, from the top of a sheet down. A title shrinks
 * before it is cut; the word of the status stands first, so that it is never lost.
 */
export function planHead({ title, subtitle, status }: HeadWords, sheet: Sheet, most: number): Head {
  const { size, line } = sheet.type.subtitle;
  const width = innerWidth(sheet);
  const set = planTitle(title, sheet);
  const top = sheet.top + set.lines.length * set.line + Math.round(line / 4);
  const lines = wrapText(subtitle, width, size, 400, most, proseSetting);
  const below = top + lines.length * line;
  const head = { title: set, subtitle: { top, lines } };
  if (status === null) return { ...head, status, bottom: below };
  const gap = Math.round(line / 4);
  const words = wrapText(status.text, width - size * SIGN, size, 600, 2, proseSetting);
  return {
    ...head,
    status: { top: below + gap, sign: status.sign, lines: words },
    bottom: below + gap + words.length * line,
  };
}
