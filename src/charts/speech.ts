import type { UnitOfMeasure } from '#model/board';
import type { Observation } from '#model/observation';
import type { Figure, IndicatorFigure, Point, ScoreboardFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { namedSentenceOf, sentenceOf } from '#language/sentence/sentenceOf';

/** "ước" or "sơ bộ" behind a value that is not final; empty for a final one. */
export function markOf(one: Observation | null, locale: Locale): string {
  return one === null || one.observationStatus === 'final'
    ? ''
    : locale.t(`observationStatus.${one.observationStatus}`);
}

/** A value with its mark: "8,04 % (ước)". */
export function valueText(one: Observation, unit: UnitOfMeasure, locale: Locale): string {
  const mark = markOf(one, locale);
  return locale.observation(one, unit) + (mark === '' ? '' : ` (${mark})`);
}

/** Signs for "over" and "about" where there is no room for words; a sign is the same in every language. */
export const qualifierSigns = { exact: '', over: '>', about: '≈', nearly: '≈' } satisfies Record<
  Observation['qualifier'],
  string
>;

/** The number of a mark in a chart: as short as can be without hiding that it is not exact (">4.200"). */
export function briefValue(one: Observation, locale: Locale): string {
  return one.value === null ? '' : qualifierSigns[one.qualifier] + locale.number(one.value);
}

/** One point as a sentence part: "2024: 8,76 %, kế hoạch 7,5 %"; a gap says why it is one. */
export function pointText(name: string, point: Point, unit: UnitOfMeasure, locale: Locale): string {
  const { observation, plan, missing } = point;
  const value = observation
    ? valueText(observation, unit, locale)
    : `${locale.t('chart.noData')} (${locale.t(`missing.${missing ?? 'not-found'}`)})`;
  if (plan?.value == null) return locale.t('chart.point', { period: name, value });
  return locale.t(plan.scenario === 'target' ? 'chart.pointWithTarget' : 'chart.pointWithPlan', {
    period: name,
    value,
    plan: locale.observation(plan, unit),
  });
}

function seriesTexts(figure: IndicatorFigure, locale: Locale): string {
  const single = figure.periods.length === 1;
  return figure.series
    .map((series) => {
      const label = locale.say(series.label);
      const points = series.points.map((point) => {
        const name = single ? label : locale.period(point.period);
        return pointText(name, point, figure.unit, locale);
      });
      const all = points.join('; ');
      return single || figure.series.length === 1 ? all : locale.t('chart.seriesPoints', { label, points: all });
    })
    .join('. ');
}

function scoreboardText(figure: ScoreboardFigure, locale: Locale): string {
  const sentence = sentenceOf(figure, locale);
  const names = figure.scoreboard.targets.map((one) =>
    locale.t('score.plotNamed', { name: locale.say(one.name), status: locale.t(`status.${one.status}`) }),
  );
  return names.length === 0 ? sentence : locale.t('sentence.named', { sentence, names: names.join('; ') });
}

/** The message of a panel, with the remark that stands in its picture. */
function messageText({ title, remark }: Figure, locale: Locale): string {
  return locale.say(title) + (remark === undefined ? '' : ` (${locale.say(remark)})`);
}

/**
 * A chart in words: its accessible name, and the description inside an exported file. The sentence of its
 * indicator comes first, then every number that the picture shows, with gaps and marks, so that nobody is told
 * less than another.
 */
export function describeFigure(figure: Figure, locale: Locale): string {
  if (figure.kind === 'scoreboard') return scoreboardText(figure, locale);
  const points = seriesTexts(figure, locale);
  if (figure.compared !== undefined) {
    const [title, subtitle] = [locale.say(figure.title), locale.say(figure.subtitle ?? figure.title)];
    return locale.t('comparison.chart', { title, subtitle, sentence: sentenceOf(figure, locale), points });
  }
  const sentence = namedSentenceOf(figure, locale);
  if (points === '') return sentence;
  if (figure.subtitle === undefined) return locale.t('sentence.chart', { sentence, points });
  const said = { message: messageText(figure, locale), subtitle: locale.say(figure.subtitle) };
  return locale.t('sentence.panel', { sentence, points, ...said });
}
