import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Paint, Weight } from '#charts/drawing';
import type { Frame, TextScale } from '#charts/frame';
import { balanceText } from '#charts/text/balanceText';
import { measureText } from '#charts/text/measureText';
import { plainText } from '#charts/text/plainText';
import { wrapText } from '#charts/text/wrapText';

/** One thing said beside the last column: distance to the plan, a remark, or the plan itself. */
export type Remark = {
  readonly kind: 'verdict' | 'remark' | 'plan';
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Paint;
};

/** Remarks broken into lines, and the width in px that they take right of the plot, margins included. */
export type Gutter = { readonly width: number; readonly rows: readonly (Remark & { readonly line: string })[] };

/**
 * The words beside the latest column, verdict first. They are given only when the last period drawn has a plan or
 * the panel has a remark; a card has its fact rows for that and gets none.
 */
export function remarksOf(figure: IndicatorFigure, scale: TextScale, locale: Locale): readonly Remark[] {
  if (scale.name === 'card') return [];
  const { label } = scale;
  const last = figure.series[0]?.points.at(-1);
  const { verdict, target, latest } = figure.headline;
  const remarks: Remark[] = [];
  const judged = last?.plan != null && target === last.plan && latest === last.observation;
  if (judged && verdict.distance !== null) {
    const distance = locale.distance(verdict.distance, figure.unit);
    const side = verdict.distance === 0 ? 'on' : verdict.distance > 0 ? 'above' : 'below';
    const than = target.scenario === 'plan' ? 'plan' : 'target';
    const good = verdict.status === 'exceeded' || verdict.status === 'met';
    const fill = good ? 'status-met-ink' : 'status-missed-ink';
    remarks.push({
      kind: 'verdict',
      text: locale.t(`chart.${side}.${than}`, { distance }),
      size: label * 1.15,
      weight: 700,
      fill,
    });
  }
  if (figure.remark !== undefined)
    remarks.push({ kind: 'remark', text: locale.say(figure.remark), size: label, weight: 400, fill: 'ink-muted' });
  if (last?.plan?.value != null) {
    const value = locale.observation(last.plan, figure.unit);
    const text = locale.t(last.plan.scenario === 'plan' ? 'chart.planValue' : 'chart.targetValue', { value });
    remarks.push({ kind: 'plan', text, size: label, weight: 600, fill: 'ink' });
  }
  return remarks;
}

/** At most two lines of about equal length with every word whole, or null where that takes more. */
function linesOf({ text, size, weight }: Remark, most: number): readonly string[] | null {
  if (measureText(text, size, weight) <= most) return [text];
  const lines = balanceText(text, most, size, weight);
  return lines.length <= 2 && lines.join(' ') === plainText(text).trim() ? lines : null;
}

/**
 * The remarks in a gutter right of the plot, at most a third of `width` px wide; its width is 0 when there are
 * none. Null when they need more, or leave the plot too little: then they go above it.
 */
export function gutterOf(remarks: readonly Remark[], width: number, scale: TextScale): Gutter | null {
  const margin = scale.label * 2.4;
  const rows: (Remark & { line: string })[] = [];
  for (const remark of remarks) {
    const lines = linesOf(remark, width / 3 - margin);
    if (lines === null) return null;
    rows.push(...lines.map((line) => ({ ...remark, line })));
  }
  if (rows.length === 0) return { width: 0, rows };
  const gutter = margin + Math.max(...rows.map((row) => measureText(row.line, row.size, row.weight)));
  return width - gutter < scale.label * NARROW ? null : { width: gutter, rows };
}

/** In letters: a plot narrower than this is not squeezed by a gutter. */
const NARROW = 17;

/** Room in widths of a letter for the arrow of the plan's mark before the words of the plan. */
export const ARROW = 0.75;

/**
 * The remarks as lines above the plot, where there is no room beside it; the plan carries the sign of its mark. They
 * take at most three tenths of the frame's height: the remark goes first, then what comes last. A picture that stands
 * alone says the verdict above its chart, so there it is left out, and the rest takes two tenths.
 */
export function linesAbove(remarks: readonly Remark[], { width, height, scale }: Frame): Gutter['rows'] {
  const size = scale.label;
  const share = scale.name === 'export' ? 0.2 : 0.3;
  const most = Math.max(1, Math.floor((height * share) / (size * 1.5)));
  const rows = remarks
    .filter((remark) => remark.kind !== 'verdict' || scale.name !== 'export')
    .flatMap((remark) =>
      wrapText(remark.text, width - size * ARROW, size, 600, 2).map((line) => ({ ...remark, size, line })),
    );
  return (rows.length <= most ? rows : rows.filter((row) => row.kind !== 'remark')).slice(0, most);
}
