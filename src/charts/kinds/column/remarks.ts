import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Mark, Paint } from '#charts/drawing';
import type { TextScale } from '#charts/frame';
import { textMark, widest } from '#charts/layout/texts';
import { px } from '#charts/layout/ticks';

/** What stands beside the last column: distance to the plan, a remark, and the plan itself. */
export type Remarks = {
  readonly verdict: string | null;
  readonly remark: string | null;
  readonly plan: string | null;
  readonly good: boolean;
};

/**
 * The words beside the latest column. They are given only when the last period drawn has a plan or the panel
 * has a remark; a card has its fact rows for that and gets none.
 */
export function remarksOf(figure: IndicatorFigure, scale: TextScale, locale: Locale): Remarks {
  const none: Remarks = { verdict: null, remark: null, plan: null, good: true };
  if (scale.name === 'card') return none;
  const last = figure.series[0]?.points.at(-1);
  const remark = figure.remark === undefined ? null : locale.say(figure.remark);
  if (last?.plan?.value == null) return { ...none, remark };
  const { verdict, target, latest } = figure.headline;
  const value = locale.observation(last.plan, figure.unit);
  const plan = locale.t(last.plan.scenario === 'plan' ? 'chart.planValue' : 'chart.targetValue', { value });
  const judged = target === last.plan && latest === last.observation && verdict.distance !== null;
  if (!judged || verdict.distance === null) return { ...none, remark, plan };
  const distance = locale.distance(verdict.distance, figure.unit);
  const side = verdict.distance === 0 ? 'chart.onPlan' : verdict.distance > 0 ? 'chart.above' : 'chart.below';
  const good = verdict.status === 'exceeded' || verdict.status === 'met';
  return { verdict: locale.t(side, { distance }), remark, plan, good };
}

/** Width that the remarks need right of the plot; 0 when there are none. */
export function gutterOf(remarks: Remarks, scale: TextScale): number {
  const width = Math.max(
    widest([remarks.verdict ?? ''], scale.label * 1.15, 700),
    widest([remarks.remark ?? ''], scale.label, 400),
    widest([remarks.plan ?? ''], scale.label, 600),
  );
  return width === 0 ? 0 : width + scale.label * 2.4;
}

/**
 * The remarks in the gutter: the plan at the height of its mark, verdict and remark above it when the value
 * lies above the plan, else below; a bracket ties the verdict to the two heights.
 *
 *                      ┌ verdict
 *        ▐██▌ ═══╗    ╱  remark
 *        ▐██▌ ═══╝ ──╯
 *     ▸──────────────── plan
 */
export function remarkMarks(
  remarks: Remarks,
  at: {
    readonly x: number;
    readonly edge: number;
    readonly value: number;
    readonly plan: number | null;
    readonly top: number;
  },
  scale: TextScale,
): readonly Mark[] {
  const { label } = scale;
  const line = label * 1.45;
  const plan = at.plan === null ? at.value : at.plan;
  const above = at.value <= plan;
  const lines = [remarks.verdict, remarks.remark].filter((one) => one !== null).length;
  const planY = plan + label * 0.35;
  const start = above ? planY - lines * line - label * 0.5 : planY + line + label * 0.3;
  const first = Math.max(at.top + label, remarks.plan === null && remarks.verdict === null ? planY : start);
  const tone: Paint = remarks.good ? 'status-met-ink' : 'status-missed-ink';
  const marks: Mark[] = [];
  if (remarks.verdict !== null) {
    marks.push(textMark(at.x, first, remarks.verdict, { size: label * 1.15, weight: 700, fill: tone }));
    const right = at.edge + label * 0.7;
    marks.push({
      type: 'path',
      fill: 'none',
      stroke: tone,
      strokeWidth: scale.thin * 1.6,
      d: `M${px(at.edge + 4)} ${px(at.value)}H${px(right)}V${px(plan)}H${px(at.edge + 4)}M${px(right)} ${px((at.value + plan) / 2)}L${px(at.x - label * 0.4)} ${px(first - label * 0.35)}`,
    });
  }
  if (remarks.remark !== null) {
    marks.push(
      textMark(at.x, first + (remarks.verdict === null ? 0 : line), remarks.remark, { size: label, fill: 'ink-muted' }),
    );
  }
  if (remarks.plan !== null) {
    const y = Math.max(planY, at.top + label);
    marks.push(
      textMark(at.x, above ? Math.max(y, first + lines * line) : y, remarks.plan, { size: label, weight: 600 }),
    );
  }
  return marks;
}
