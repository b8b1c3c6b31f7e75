import type { TFunction } from 'i18next';
import type { UnitOfMeasure } from '#model/board';
import type { IsoDate, Observation, Period } from '#model/observation';
import { languages, type Language, type Words } from '#model/languages';
import { collate } from './formats/collate';
import { formatDate, formatMoment, formatPeriod } from './formats/dates';
import { formatNumber, formatSigned } from './formats/numbers';
import { formatChange, formatDistance, formatValue, valueParts, type ValueParts } from './formats/values';
import { hasWords, loadWords, translator } from './translator';

/** Everything that turns a figure into text of one language; passed down or taken with `useLocale`. */
export type Locale = {
  readonly language: Language;
  /** Words of the app by key; a key that does not exist is a type error. */
  readonly t: TFunction;
  /** Words of the board in this language. */
  readonly say: (words: Words) => string;
  readonly number: (value: number, most?: number) => string;
  readonly signed: (value: number) => string;
  readonly value: (value: number, unit: UnitOfMeasure, valueTo?: number) => string;
  readonly parts: (value: number, unit: UnitOfMeasure, valueTo?: number) => ValueParts;
  readonly distance: (difference: number, unit: UnitOfMeasure) => string;
  readonly change: (change: number, unit: UnitOfMeasure) => string;
  /** An observation as a reader says it: "hơn 1.900 người", its words, or why it is missing. */
  readonly observation: (one: Observation, unit: UnitOfMeasure) => string;
  readonly period: (period: Period, short?: boolean) => string;
  readonly date: (date: IsoDate) => string;
  readonly moment: (instant: string) => string;
  /** Order of two texts in this language's alphabet. */
  readonly compare: (left: string, right: string) => number;
};

function makeLocale(language: Language): Locale {
  const t = translator(language);
  const value: Locale['value'] = (amount, unit, to) => formatValue(language, amount, unit, to);
  return {
    language,
    t,
    say: (words) => words[language],
    number: (amount, most) => formatNumber(language, amount, most),
    signed: (amount) => formatSigned(language, amount),
    value,
    parts: (amount, unit, to) => valueParts(language, amount, unit, to),
    distance: (difference, unit) => formatDistance(language, difference, unit),
    change: (change, unit) => formatChange(language, change, unit),
    observation: (one, unit) => {
      if (one.value === null) return one.words?.[language] ?? t(`missing.${one.missing ?? 'not-found'}`);
      const text = value(one.value, unit, one.valueTo);
      return one.qualifier === 'exact' ? text : `${t(`qualifier.${one.qualifier}`)}\u00a0${text}`;
    },
    period: (period, short) => formatPeriod(language, period, short),
    date: (date) => formatDate(language, date),
    moment: (instant) => formatMoment(language, instant),
    compare: collate(language),
  };
}

const made = new Map<Language, Locale>();

/** The locale of a language whose words are loaded: one object each, the same on server and client. */
export function localeOf(language: Language): Locale {
  if (!hasWords(language)) throw new Error(`words not loaded: ${language}`);
  const locale = made.get(language) ?? makeLocale(language);
  made.set(language, locale);
  return locale;
}

/** Loads the words of a language and gives its locale. Rejects when the words cannot be had. */
export async function loadLocale(language: Language): Promise<Locale> {
  await loadWords(language);
  return localeOf(language);
}

/** Loads all languages, so that a switch between them never waits. */
export async function loadAllLocales(): Promise<void> {
  await Promise.all(languages.map(loadLocale));
}
