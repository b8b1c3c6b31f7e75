import type { UnitOfMeasure } from '#model/board';
import type { Language } from '#model/languages';
import { formatNumber, formatRank, formatSigned } from './numbers';

/** A value in the pieces that a card sets in different sizes: "hơn | 1.900 | người"; `tight` for "8.76%". */
export type ValueParts = { readonly number: string; readonly unit: string; readonly tight: boolean };

const nbsp = '\u00a0';
const points = { vi: `điểm${nbsp}%`, en: 'pp' } satisfies Record<Language, string>;

function unitWords(language: Language, value: number, unit: UnitOfMeasure): string {
  return (value === 1 ? (unit.one ?? unit.short) : unit.short)[language];
}

/** Number and unit apart. A rank has no unit of its own: "thứ 2", "2nd". */
export function valueParts(language: Language, value: number, unit: UnitOfMeasure, valueTo?: number): ValueParts {
  if (unit.kind === 'rank') return { number: formatRank(language, value), unit: '', tight: true };
  const first = formatNumber(language, value);
  const number = valueTo === undefined ? first : `${first}–${formatNumber(language, valueTo)}`;
  const tight = unit.kind === 'percent' && language === 'en';
  return { number, unit: unitWords(language, valueTo ?? value, unit), tight };
}

/**
 * A value with its unit on one line: vi "8,76 %" (no-break space), en "8.76%", "7.520 tỉ đồng", "2nd". The
 * no-break space keeps number and unit together wherever a line is wrapped.
 */
export function formatValue(language: Language, value: number, unit: UnitOfMeasure, valueTo?: number): string {
  const parts = valueParts(language, value, unit, valueTo);
  if (parts.unit === '') return parts.number;
  return parts.number + (parts.tight ? '' : nbsp) + parts.unit;
}

/** The size of a difference, without sign: percentages differ in points ("1,26 điểm %", "1.26 pp"). */
export function formatDistance(language: Language, difference: number, unit: UnitOfMeasure): string {
  const size = Math.abs(difference);
  if (unit.kind === 'percent') return formatNumber(language, size) + nbsp + points[language];
  if (unit.kind === 'rank') return formatNumber(language, size) + nbsp + rankWords(language, size);
  return formatValue(language, size, unit);
}

/** A change with its sign, for a fact row: "+1.520", "−3,51 điểm %". */
export function formatChange(language: Language, change: number, unit: UnitOfMeasure): string {
  const signed = formatSigned(language, change);
  if (unit.kind === 'percent') return signed + nbsp + points[language];
  return signed;
}

function rankWords(language: Language, size: number): string {
  if (language === 'vi') return 'bậc';
  return size === 1 ? 'place' : 'places';
}
