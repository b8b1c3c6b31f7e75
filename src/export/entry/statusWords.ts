import type { Figure, IndicatorFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import type { Locale } from '#language/locale';
import { ofPeriod } from '#language/sentence/periodPhrase';
import { proseUnit } from '#language/sentence/telling';
import type { EntryWords } from './entryWords';

/** A number beside another one of the same unit, which need not say it again; signs such as "%" stay with both. */
function bare(one: Observation, figure: IndicatorFigure, locale: Locale): string {
  const { kind } = figure.unit;
  if (one.value === null || kind === 'percent' || kind === 'rank') return locale.observation(one, figure.unit);
  const to = one.valueTo === undefined ? '' : `–${locale.number(one.valueTo)}`;
  const before = one.qualifier === 'exact' ? '' : `${locale.t(`qualifier.${one.qualifier}`)}\u00a0`;
  return before + locale.number(one.value) + to;
}

/** The plan or target as a noun: "kế hoạch 7,5 %", "the target range of 6.5–7%". */
function goalOf(target: Observation, value: string, locale: Locale): string {
  const aim = target.scenario === 'plan' ? 'plan' : 'target';
  return locale.t(`sentence.goal.${aim}${target.valueTo === undefined ? '' : 'Range'}`, { value });
}

/** The plan or target that a figure is not judged by: "chỉ tiêu năm 2025 là 77–80 triệu đồng/người". */
function aimOf(target: Observation, figure: IndicatorFigure, locale: Locale): string {
  const aim = target.scenario === 'plan' ? 'plan' : 'target';
  const value = locale.observation(target, proseUnit(figure.unit));
  return locale.t(`sentence.aimFor.${aim}`, { period: ofPeriod(target.period, locale), value });
}

/**
 * Why a known target is not laid beside the value: another period, no good direction, or a value in words; behind the
 * target itself, or alone.
 */
function unjudgedReason({ headline }: IndicatorFigure, alone: boolean, locale: Locale): string {
  const { latest, target, verdict } = headline;
  if (latest?.value == null) return locale.t('export.status.inWords');
  if (verdict.direction === 'neutral' && latest.period === target?.period) return locale.t('export.status.neutral');
  if (!alone) return locale.t('export.status.otherPeriod');
  return locale.t(`export.status.otherPeriodOf.${target?.scenario === 'plan' ? 'plan' : 'target'}`);
}

/** What stands behind the word of a status: all of it, and what a sentence about the figure leaves to say. */
function reasonOf(figure: IndicatorFigure, locale: Locale): { readonly whole: string; readonly left: string } {
  const { latest, target, verdict } = figure.headline;
  const both = (text: string) => ({ whole: text, left: text });
  if (verdict.rule === 'milestone-reached') return both(locale.t('export.status.milestone'));
  if (target === null)
    return both(locale.t(verdict.rule === 'no-value' ? 'missing.not-found' : 'export.status.noTarget'));
  const aim = aimOf(target, figure, locale);
  if (verdict.rule === 'no-value' || latest === null) return { whole: aim, left: '' };
  if (verdict.rule === 'not-comparable') {
    const whole = `${aim}; ${unjudgedReason(figure, false, locale)}`;
    return { whole, left: unjudgedReason(figure, true, locale) };
  }
  const whole = locale.t('export.status.judged', {
    value: locale.observation(latest, proseUnit(figure.unit)),
    goal: goalOf(target, bare(target, figure, locale), locale),
    period: locale.period(latest.period),
  });
  return { whole, left: '' };
}

/**
 * Status and target of a figure in words: "Vượt chỉ tiêu: 8,76 % so với kế hoạch 7,5 % (2024)". Made from the verdict
 * alone, so it cannot contradict the badge. Where nothing is judged it says what is known: that no source names a
 * target, or which target there is and why it is not laid beside the value. `brief` leaves out what the figure's
 * sentence says. A scoreboard tells its counts. Needs the words of the parts `figures` and `exports`.
 */
export function statusWords(figure: Figure, locale: Locale): NonNullable<EntryWords['status']> {
  if (figure.kind === 'scoreboard') {
    const { total, reached } = figure.scoreboard;
    const left = reached < total ? [locale.t('score.remaining', { count: total - reached })] : [];
    const text = [locale.t('score.reached', { count: reached }), ...left].join(', ');
    return { text, brief: text };
  }
  const status = locale.t(`status.${figure.headline.verdict.status}`);
  const reason = reasonOf(figure, locale);
  const line = (words: string) => (words === '' ? status : locale.t('export.status.line', { status, reason: words }));
  return { text: line(reason.whole), brief: line(reason.left) };
}
