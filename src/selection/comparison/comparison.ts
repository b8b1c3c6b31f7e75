import type { Board } from '#model/board';
import { idsInParts } from '#model/parts/withIndicators';
import { emptyComparison, mostCompared, type Comparison } from '#model/compare/comparison';

/** A part of the address that is not followed, and why: the board lacks it, there are too many, or it does not fit. */
export type ComparisonNotice = {
  readonly name: 'ids' | 'areas' | 'mode' | 'base' | 'from' | 'to' | 'period';
  readonly value: string;
  readonly why: 'unknown' | 'too-many' | 'not-together';
};

/** More notices than these say nothing more; an absurd address has thousands. */
const mostNotices = 6;

const isPeriod = (text: string) => /^\d{4}(?:-(?:H[12]|Q[1-4]|9M|\d{2}(?:-\d{2})?|\d{4}))?$/.test(text);
const isYear = (text: string) => /^\d{4}$/.test(text);

/**
 * Reads the query of the comparison page ("?ids=a,b&mode=index&base=2021", "?ids=a&areas=x,y&period=2024") for one
 * board. What the board does not know, what is more than `mostCompared`, and areas beside several indicators are left
 * out and given back as notices, at most six of them; names that mean nothing here pass in silence. Never fails.
 */
export function readComparison(
  search: string,
  board: Pick<Board, 'indicators' | 'referenceAreas' | 'inParts'>,
): { readonly comparison: Comparison; readonly notices: readonly ComparisonNotice[] } {
  const query = new URLSearchParams(search);
  const notices: ComparisonNotice[] = [];
  const refuse = (name: ComparisonNotice['name'], value: string, why: ComparisonNotice['why']) => {
    if (notices.length < mostNotices) notices.push({ name, value: value.slice(0, 80), why });
    return null;
  };
  const list = (name: 'ids' | 'areas', known: readonly string[]) => {
    const asked = new Set((query.get(name) ?? '').split(',').filter((value) => value !== ''));
    const there = new Set(known);
    const found = [...asked].filter((value) => there.has(value) || refuse(name, value, 'unknown') !== null);
    for (const value of found.slice(mostCompared)) refuse(name, value, 'too-many');
    return found.slice(0, mostCompared);
  };
  const one = (name: 'mode' | 'base' | 'from' | 'to' | 'period', fits: (value: string) => boolean) => {
    const value = query.get(name) ?? '';
    if (value === '') return null;
    return fits(value) ? value : refuse(name, value, 'unknown');
  };
  const year = (name: 'from' | 'to') => {
    const value = one(name, isYear);
    return value === null ? null : Number(value);
  };
  const ids = list(
    'ids',
    board.inParts === undefined ? board.indicators.map(({ id }) => id) : idsInParts(board.inParts),
  );
  const areas = list(
    'areas',
    board.referenceAreas.map(({ id }) => id),
  );
  if (ids.length !== 1) for (const value of areas) refuse('areas', value, 'not-together');
  const from = year('from');
  const last = year('to');
  const to = from !== null && last !== null && last < from ? refuse('to', String(last), 'not-together') : last;
  const comparison: Comparison = {
    ids,
    areas: ids.length === 1 ? areas : [],
    mode: one('mode', (value) => value === 'level' || value === 'index') === 'index' ? 'index' : 'level',
    base: one('base', isPeriod),
    from,
    to,
    period: one('period', isPeriod),
  };
  return { comparison, notices };
}

/** The query string of a comparison, without "?"; defaults are left out, so the empty comparison gives "". */
export function writeComparison(comparison: Comparison): string {
  const query = new URLSearchParams();
  const { ids, areas, mode, base, from, to, period } = comparison;
  const said = {
    ids: ids.join(','),
    areas: areas.join(','),
    mode: mode === emptyComparison.mode ? '' : mode,
    base,
    from,
    to,
    period,
  };
  for (const [name, value] of Object.entries(said)) {
    if (value !== null && value !== '') query.set(name, String(value));
  }
  return query.toString().replaceAll('%2C', ',');
}
