import type { UnitOfMeasure } from '#model/board';
import type { Compared } from '#model/compare/comparedSeries';
import type { ComparisonWords } from '#model/compare/compareFigure';
import type { ComparisonGroup } from '#model/compare/comparisonGroups';
import type { NoIndex } from '#model/compare/indexed';
import { languages, type Words } from '#model/languages';
import { coverPeriods } from '#model/period';
import { capital } from '#language/formats/capital';
import { localeOf, type Locale } from '#language/locale';
import { joinNames } from './joinNames';

/** Names that stay readable as a title on two lines of a picture. */
const longestNames = 76;

const everywhere = (say: (locale: Locale) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, say(localeOf(language))])) as Words;

/** The unit of an index, in the words of every language; these and the part `figures` must be loaded. */
export function indexUnit(): UnitOfMeasure {
  return {
    id: 'index',
    kind: 'score',
    name: everywhere(({ t }) => t('comparison.index.points')),
    short: everywhere(({ t }) => t('comparison.index.points')),
    one: everywhere(({ t }) => t('comparison.index.point')),
  };
}

/** What a picture is of: the areas of its indicator, or its indicators, as many as can be read. */
export function comparedNames(series: readonly Compared[], locale: Locale): string {
  const labels = series.map(({ label }) => locale.say(label));
  const [first] = series;
  if (first === undefined) return '';
  if (series.every(({ indicator }) => indicator === first.indicator) && first.label !== first.indicator.name)
    return locale.t('comparison.areas', { name: locale.say(first.indicator.name), areas: joinNames(labels, locale) });
  const all = joinNames(labels, locale);
  if (all.length <= longestNames || labels.length < 3) return all;
  const fit = labels.slice(0, labels.slice(0, 2).join(', ').length <= longestNames ? 2 : 1);
  return locale.t('comparison.more', { names: fit.join(', '), count: labels.length - fit.length });
}

const order: readonly NoIndex[] = ['unit', 'conflict', 'no-base', 'open-base'];

/** Why some series have no index, a sentence a reason. */
function withoutTexts(group: ComparisonGroup, locale: Locale): readonly string[] {
  const { index } = group;
  if (index === null) return [];
  const base = locale.period(index.base);
  return order.flatMap((why) => {
    const names = index.without.flatMap(([one, reason]) => (reason === why ? locale.say(one.label) : []));
    return names.length === 0 ? [] : locale.t(`comparison.without.${why}`, { names: joinNames(names, locale), base });
  });
}

/** Series of whose indicator sources disagree; areas of one indicator are named by it, once. */
function conflictText(series: readonly Compared[], locale: Locale): readonly string[] {
  const names = new Set(
    series.flatMap(({ indicator }) => (indicator.conflict === undefined ? [] : locale.say(indicator.name))),
  );
  return names.size === 0 ? [] : [locale.t('comparison.conflict', { names: joinNames([...names], locale) })];
}

function noteOf(group: ComparisonGroup, locale: Locale): string {
  const { index, series } = group;
  const reckoned = index === null ? [] : [locale.t('comparison.indexNote', { base: locale.period(index.base) })];
  const differ = index === null ? conflictText(series, locale) : withoutTexts(group, locale);
  return [...reckoned, ...differ].join(' ');
}

/**
 * Title, subtitle and note of one picture of a comparison, in every language: what is laid side by side, in which unit
 * or index, over which periods, how an index was reckoned, what has none, and on what sources differ. The words of all
 * languages and the part `figures` must be loaded.
 */
export function comparisonWords(group: ComparisonGroup): ComparisonWords {
  const { unit, index, axis } = group;
  const note = everywhere((locale) => noteOf(group, locale));
  return {
    title: everywhere((locale) => {
      const names = comparedNames(group.series, locale);
      if (index === null) return names;
      return locale.t('comparison.indexOf', { names, base: locale.period(index.base) });
    }),
    subtitle: everywhere((locale) => {
      const period = locale.period(coverPeriods(axis.periods));
      if (index !== null) return locale.t('comparison.indexed', { base: locale.period(index.base), period });
      return capital(locale.t('comparison.measured', { unit: unitName(unit, locale), period }));
    }),
    ...(Object.values(note).every((text) => text === '') ? {} : { note }),
  };
}

/** "%" says more beside a number than the word for it, and as a unit alone less. */
function unitName(unit: UnitOfMeasure, { say }: Locale): string {
  return unit.kind === 'percent' ? `${say(unit.name)} (%)` : say(unit.name);
}

/** Title and subtitle of a ranking of areas; the lines across its bars are named, since they are no bars. */
export function rankingWords(group: ComparisonGroup): ComparisonWords {
  const { unit, axis, series } = group;
  const note = everywhere((locale) => conflictText(series, locale).join(' '));
  const marks = series.filter(({ mark }) => mark === true);
  return {
    title: everywhere(({ t, say, period }) => {
      const name = say(series[0]?.indicator.name ?? note);
      return t('comparison.ranking', { name, period: period(axis.periods[0] ?? '') });
    }),
    subtitle: everywhere((locale) => {
      const given = { unit: capital(unitName(unit, locale)), period: locale.period(axis.periods[0] ?? '') };
      if (marks.length === 0) return locale.t('comparison.measured', given);
      const names = joinNames(
        marks.map(({ label }) => locale.say(label)),
        locale,
      );
      return locale.t('comparison.rankingMarks', { ...given, marks: names });
    }),
    ...(Object.values(note).every((text) => text === '') ? {} : { note }),
  };
}
