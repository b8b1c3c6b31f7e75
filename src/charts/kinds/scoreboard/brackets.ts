import type { ScoreboardFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { Box, TextScale } from '#charts/frame';
import { measureText } from '#charts/text/measureText';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';

type Group = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly detail: string | null;
  readonly paint: Paint;
};

function groupsOf(figure: ScoreboardFigure, count: number, reached: number, locale: Locale): readonly Group[] {
  const { targets } = figure.scoreboard;
  const exceeded = targets.filter((one) => one.status === 'exceeded').length;
  const detail =
    targets.length === 0
      ? null
      : [
          locale.t('score.tallyExceeded', { count: exceeded }),
          locale.t('score.tallyMet', { count: reached - exceeded }),
        ].join(', ');
  const done: Group = {
    from: 0,
    to: reached - 1,
    text: locale.t('score.reached', { count: reached }),
    detail,
    paint: 'status-met-ink',
  };
  const open: Group = {
    from: reached,
    to: count - 1,
    text: locale.t('score.remaining', { count: count - reached }),
    detail: null,
    paint: 'ink',
  };
  return [done, open].filter((group) => group.to >= group.from);
}

/** Where the texts of the groups begin: at their bracket, moved apart and into the frame where they are wider. */
function startsOf(groups: readonly Group[], boxes: readonly Box[], size: number, width: number): readonly number[] {
  const wide = groups.map((group) => measureText(group.text, size, 700));
  let free = 0;
  const starts = groups.map((group, index) => {
    const at = Math.max(boxes[group.from]?.x ?? 0, free);
    free = at + (wide[index] ?? 0) + size;
    return at;
  });
  return starts.map((at, index) => Math.max(0, Math.min(at, width - (wide[index] ?? 0))));
}

function bracketPath(first: Box, last: Box, from: number, to: number): string {
  return `M${px(first.x + 1)} ${px(from)}V${px(to)}H${px(last.x + last.width - 1)}V${px(from)}`;
}

/** Brackets below the canal that count what is reached and what is open, for a picture that stands alone. */
export function bracketMarks(
  figure: ScoreboardFigure,
  boxes: readonly Box[],
  reached: number,
  y: number,
  scale: TextScale,
  locale: Locale,
): readonly Mark[] {
  const size = scale.label * 1.1;
  const end = boxes.at(-1);
  const groups = groupsOf(figure, boxes.length, reached, locale);
  const starts = startsOf(groups, boxes, size, end === undefined ? 0 : end.x + end.width);
  return groups.flatMap((group, index): Mark[] => {
    const first = boxes[group.from];
    const last = boxes[group.to];
    const x = starts[index] ?? 0;
    if (first === undefined || last === undefined) return [];
    const d = bracketPath(first, last, y + scale.label * 0.52, y + scale.label * 0.8);
    const marks: Mark[] = [
      { type: 'path', d, fill: 'none', stroke: group.paint, strokeWidth: scale.thin * 1.7 },
      textMark(x, y + scale.label * 0.96 + size, group.text, { size, weight: 700, fill: group.paint }),
    ];
    if (group.detail !== null)
      marks.push(
        textMark(x, y + scale.label * 0.96 + size * 2.3, group.detail, { size: scale.axis, fill: 'ink-muted' }),
      );
    return marks;
  });
}
