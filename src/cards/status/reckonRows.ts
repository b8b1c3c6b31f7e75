import type { IndicatorFigure } from '#model/figure';
import { roundTo } from '#model/precision';
import { NEAR_SHARE } from '#model/progress/thresholds';
import { valueText } from '#charts/speech';
import type { Locale } from '#language/locale';
import { shareText } from './shareText';
import type { SourcedRow } from './SourcedRows';

function distanceText(figure: IndicatorFigure, distance: number, locale: Locale): string {
  const { unit, headline } = figure;
  const size = locale.distance(distance, unit);
  if (distance === 0) return locale.t('reckoning.level');
  if (unit.kind === 'rank') return locale.t(distance < 0 ? 'reckoning.better' : 'reckoning.worse', { distance: size });
  const text = locale.t(distance > 0 ? 'reckoning.above' : 'reckoning.below', { distance: size });
  const end = (headline.verdict.value ?? 0) - distance;
  if (unit.kind === 'percent' || unit.kind === 'percentage-points' || end === 0) return text;
  return locale.t('reckoning.inPercent', {
    distance: text,
    share: shareText(Math.abs(distance / end), locale, 1),
    goal: locale.t(`scenario.${headline.target?.scenario ?? 'target'}`),
  });
}

/** How far short of this target still counts as close, for the rules that depend on it. */
function thresholdRow({ unit, headline }: IndicatorFigure, locale: Locale): readonly SourcedRow[] {
  const { rule, target, targetTo, direction, decimals } = headline.verdict;
  const end = direction === 'lower' ? (targetTo ?? target) : target;
  if ((rule !== 'within-tenth' && rule !== 'beyond-tenth') || end === null) return [];
  const allowed = locale.t('reckoning.allowed', {
    allowed: locale.distance(roundTo(Math.abs(end) * NEAR_SHARE, decimals + 1), unit),
    share: shareText(NEAR_SHARE, locale),
    target: locale.value(end, unit),
  });
  return [{ label: locale.t('reckoning.threshold'), text: `${allowed}. ${locale.t('threshold.near.why')}` }];
}

/**
 * The lines of a reckoning, in the order in which one checks it: value and target with period, mark and source;
 * then, where the two were compared, their distance, the good direction, the precision of the comparison and the
 * threshold of the rule. Lines about what is not known are left out; the sentence above them says so.
 */
export function reckonRows(figure: IndicatorFigure, locale: Locale): readonly SourcedRow[] {
  const { unit, headline } = figure;
  const { latest, target, verdict } = headline;
  const { t } = locale;
  const rows: SourcedRow[] = [];
  if (latest !== null) {
    const label = t('reckoning.valueOf', { period: locale.period(latest.period) });
    rows.push({ label, text: valueText(latest, unit, locale), one: latest });
  }
  if (target !== null) {
    const key = target.scenario === 'plan' ? 'card.planOf' : 'card.targetOf';
    const label = t(key, { period: locale.period(target.period) });
    rows.push({ label, text: valueText(target, unit, locale), one: target });
  }
  if (verdict.distance === null) return rows;
  const precision =
    verdict.decimals === 0 ? t('reckoning.whole') : t('reckoning.decimals', { count: verdict.decimals });
  return [
    ...rows,
    { label: t('reckoning.distance'), text: distanceText(figure, verdict.distance, locale) },
    { label: t('reckoning.direction'), text: t(`direction.${verdict.direction}`) },
    { label: t('reckoning.precision'), text: precision },
    ...thresholdRow(figure, locale),
  ];
}
