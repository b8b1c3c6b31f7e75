import type { ScoreboardTarget, TargetStatus } from '#model/scoreboard';
import type { ScoreboardFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark } from '#charts/drawing';
import type { Box, Frame, Layout, Spot } from '#charts/frame';
import { measureText } from '#charts/text/measureText';
import { wrapText } from '#charts/text/wrapText';
import { textMark } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';
import { bracketMarks } from './brackets';

/** One plot of the field: a target by name, or the n-th of a total that the source does not name. */
type Plot = { readonly status: TargetStatus | 'reached'; readonly target: ScoreboardTarget | null };

/** Exceeded, met, close, not met, open: the order of the field, so that the open ones stand together. */
const order: readonly Plot['status'][] = ['exceeded', 'met', 'reached', 'near', 'missed', 'open'];

export function plotsOf(figure: ScoreboardFigure): readonly Plot[] {
  const { targets, total, reached } = figure.scoreboard;
  if (targets.length > 0) {
    const plots = targets.map((target): Plot => ({ status: target.status, target }));
    return plots.sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
  }
  return Array.from({ length: total }, (_, index): Plot => ({
    status: index < reached ? 'reached' : 'open',
    target: null,
  }));
}

const isReached = (plot: Plot) => plot.status === 'exceeded' || plot.status === 'met' || plot.status === 'reached';

function check(x: number, y: number, size: number, double: boolean): Mark {
  const at = (dx: number, dy: number) => `${px(x + (dx / 24) * size)} ${px(y + (dy / 24) * size)}`;
  const single = `M${at(-8, 0)}L${at(-3, 5)}L${at(8, -6)}`;
  const two = `M${at(6, -6)}L${at(-5, 5)}L${at(-10, 0)}M${at(10, -2)}L${at(2.5, 5.5)}L${at(1, 4)}`;
  return { type: 'path', d: double ? two : single, fill: 'none', stroke: 'plot-ink', strokeWidth: px(size / 12) };
}

function plotMarks(plot: Plot, box: Box, cap: number, water: number): readonly Mark[] {
  if (!isReached(plot)) {
    return [
      {
        type: 'rect',
        x: px(box.x + 0.75),
        y: px(box.y + 0.75),
        width: px(box.width - 1.5),
        height: px(box.height - 1.5),
        fill: 'none',
        stroke: 'line-strong',
        strokeWidth: 1.5,
        dash: '4 3',
        data: true,
      },
    ];
  }
  const body: Mark = { type: 'rect', ...rounded(box), fill: 'plot-met', data: true };
  const size = Math.min(20, box.width * 0.7);
  const marks = [body, check(box.x + box.width / 2, box.y + box.height - size, size, plot.status === 'exceeded')];
  if (plot.status !== 'exceeded') return marks;
  return [
    ...marks,
    {
      type: 'rect',
      x: px(box.x),
      y: px(water - cap),
      width: px(box.width),
      height: px(cap - 4),
      fill: 'plot-cap',
    },
  ];
}

const rounded = (box: Box): Box => ({ x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height) });

/** Names below the plots, up to three lines, into half of the gap beside; the last one ends with its plot. */
function nameMarks(
  plots: readonly Plot[],
  boxes: readonly Box[],
  gap: number,
  y: number,
  size: number,
  locale: Locale,
): readonly Mark[] {
  return plots.flatMap((plot, index) => {
    const box = boxes[index];
    if (plot.target === null || box === undefined) return [];
    const room = box.width + (index === plots.length - 1 ? 0 : gap - 2);
    const lines = wrapText(locale.say(plot.target.short), room, size, 400, 3);
    return lines.map((line, row) => textMark(box.x, y + size * 1.4 * (row + 1), line, { size, fill: 'ink-muted' }));
  });
}

function spotOf(plot: Plot, box: Box, index: number, figure: ScoreboardFigure, locale: Locale): Spot {
  const number = index + 1;
  const { total } = figure.scoreboard;
  const text =
    plot.target === null
      ? locale.t(plot.status === 'open' ? 'score.plotOpen' : 'score.plotReached', { number, total })
      : locale.t('score.plotNamed', {
          name: locale.say(plot.target.name),
          status: locale.t(`status.${plot.target.status}`),
        });
  return { ...box, key: plot.target?.id ?? String(number), name: String(number), series: '', observation: null, text };
}

/**
 * The field: one plot a target, filled to the waterline where the target is reached, a cap above it where it is
 * exceeded, a dashed outline where it is open. Without named targets there are no caps and no names, because
 * the source gives the total only. `frame` is in px; all plots keep one width at any total.
 *
 *     ▀▀▀▀ ▀▀▀▀                       cap: exceeded
 *     ─────────────────────────────   waterline: the target
 *     ████ ████ ████ ████ ┌╌╌┐ ┌╌╌┐
 *     ████ ████ ████ ████ ╎  ╎ ╎  ╎
 *     ═════════════════════════════   canal
 */
export function scoreboardLayout(figure: ScoreboardFigure, frame: Frame, locale: Locale): Layout {
  const { width, height, scale } = frame;
  const plots = plotsOf(figure);
  const big = scale.name === 'export';
  const unit = scale.label / 25;
  const gap = big ? 10 * unit : width > 700 ? 8 : 3;
  const each = (width - gap * (plots.length - 1)) / Math.max(plots.length, 1);
  const cap = big ? 28 * unit : 22;
  const canal = big ? 7 * unit : 5;
  const water = cap + 2;
  const top = water + 8;
  const lines = scale.axis * 1.4 * 3 + 6;
  const room = each >= 56 && height - top - canal - lines >= LOW;
  const named = plots.some((plot) => plot.target !== null) && room;
  const foot = big ? scale.label * (figure.scoreboard.targets.length > 0 ? 3.75 : 2.4) : named ? lines : 0;
  const body = Math.max(height - top - canal - foot, 8);
  const boxes = plots.map((_, index): Box => ({ x: index * (each + gap), y: top, width: each, height: body }));
  const base = top + body;
  const marks: Mark[] = plots.flatMap((plot, index) => plotMarks(plot, boxes[index] ?? frame0, cap, water));
  marks.push({
    type: 'line',
    x1: 0,
    x2: width,
    y1: water + 1.5,
    y2: water + 1.5,
    stroke: 'waterline',
    strokeWidth: big ? 4 * unit : 3,
  });
  marks.push({ type: 'rect', x: 0, y: px(base), width, height: canal, fill: 'canal' });
  const label = big ? scale.axis : 13;
  const exceeded = plots.filter((plot) => plot.status === 'exceeded').length;
  const line = locale.t('score.targetLine');
  if (measureText(line, label, 600) + label * 0.15 < width - exceeded * (each + gap))
    marks.push(textMark(width, water - label * 0.55, line, { size: label, weight: 600, anchor: 'end' }));
  if (big) marks.push(...bracketMarks(figure, boxes, plots.filter(isReached).length, base + canal, scale, locale));
  else if (named) marks.push(...nameMarks(plots, boxes, gap, base + canal + 2, scale.axis, locale));
  const spots = plots.map((plot, index) => spotOf(plot, boxes[index] ?? frame0, index, figure, locale));
  // Half a gap more at both ends: the bands that the live chart makes of it are then the plots of the still.
  const plot: Box = { x: -gap / 2, y: top, width: width + gap, height: body };
  return { width, height, marks, plot, domain: [0, 1], ticks: [], spots };
}

/** Plots lower than this give up their names, in px. */
const LOW = 24;

const frame0: Box = { x: 0, y: 0, width: 0, height: 0 };
