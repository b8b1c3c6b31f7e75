import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { languages } from '#model/languages';
import type { Headline } from '#model/figure';
import type { Observation } from '#model/observation';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { judge } from '#model/verdict';
import { explainVerdict } from './explainVerdict';

beforeAll(() => loadPart('figures'));

const goal = (value: number, change: Partial<Observation> = {}) =>
  buildObservation('2024', value, { scenario: 'target', ...change });
const judged = (
  value: number | null,
  target: Observation | null,
  direction: 'higher' | 'lower' | 'neutral' = 'higher',
  change: Partial<Observation> = {},
): Headline => {
  const latest = value === null && change.words === undefined ? null : buildObservation('2024', value, change);
  const verdict = judge({ direction, decimals: 2 }, latest, target);
  return { latest, previous: null, change: null, target, verdict };
};
const explain = (headline: Headline, language: 'vi' | 'en', unit: (typeof units)[keyof typeof units] = units.percent) =>
  explainVerdict({ headline, unit }, localeOf(language));

describe('explainVerdict', () => {
  it.each([
    [
      'exceeded',
      judged(8.76, goal(7.5)),
      '8,76\u00a0% vượt chỉ tiêu 7,5\u00a0% là 1,26\u00a0điểm\u00a0%; càng cao càng tốt.',
    ],
    ['met', judged(7.5, goal(7.5)), '7,5\u00a0% bằng chỉ tiêu 7,5\u00a0% ở độ chính xác công bố.'],
    ['met in a range', judged(6.8, goal(6.5, { valueTo: 7 })), '6,8\u00a0% nằm trong khoảng chỉ tiêu 6,5–7\u00a0%.'],
    [
      'near',
      judged(7.2, goal(7.5)),
      '7,2\u00a0% kém chỉ tiêu 7,5\u00a0% là 0,3\u00a0điểm\u00a0%, không quá 10\u00a0% mức đó; càng cao càng tốt.',
    ],
    [
      'missed',
      judged(5, goal(3), 'lower'),
      '5\u00a0% kém chỉ tiêu 3\u00a0% là 2\u00a0điểm\u00a0%, quá 10\u00a0% mức đó; càng thấp càng tốt.',
    ],
  ])('reckons aloud: %s', (_, verdict, vi) => {
    expect(explain(verdict, 'vi')).toBe(vi);
  });

  it('speaks English numbers in English', () => {
    expect(explain(judged(8.76, goal(7.5)), 'en')).toBe(
      '8.76% is beyond the target of 7.5% by 1.26\u00a0pp; higher is better.',
    );
  });

  it('calls a plan a plan', () => {
    const plan = goal(7.5, { scenario: 'plan' });
    expect(explain(judged(8.76, plan), 'vi')).toMatch(/vượt kế hoạch 7,5/);
    expect(explain(judged(8.76, plan), 'en')).toMatch(/beyond the plan of 7.5%/);
  });

  it('says what stands in the way of a comparison', () => {
    expect(explain(judged(8.76, goal(9, { period: '2025' })), 'vi')).toMatch(/kỳ 2024, chỉ tiêu thuộc kỳ 2025/);
    expect(explain(judged(8.76, goal(9), 'neutral'), 'en')).toMatch(/^Neither direction .* target of 9%/);
    const words = { vi: 'gần gấp đôi', en: 'nearly doubled' };
    expect(explain(judged(null, goal(9), 'higher', { words }), 'vi')).toMatch(/bằng lời.*chỉ tiêu 9/);
  });

  it('says that a target asks for more than its number', () => {
    expect(explain(judged(80, goal(80, { qualifier: 'over' })), 'vi')).toMatch(/hơn\s80/);
    expect(explain(judged(80, goal(80, { qualifier: 'over' })), 'en')).toMatch(/over\s80/);
    expect(explain(judged(80, goal(80, { qualifier: 'over' })), 'en')).not.toMatch(/by 0/);
  });

  it('names every number that the verdict was reckoned from, and leaves no hole', () => {
    const number = fc.integer({ min: -5000, max: 5000 }).map((one) => one / 100);
    const direction = fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const);
    fc.assert(
      fc.property(
        fc.option(number),
        fc.option(number),
        fc.option(number),
        direction,
        fc.constantFrom(...languages),
        (value, low, high, way, language) => {
          const range = low !== null && high !== null && high > low ? { valueTo: high } : {};
          const headline = judged(value, low === null ? null : goal(low, range), way);
          const { verdict } = headline;
          const text = explain(headline, language);
          expect(text).not.toMatch(/\{\{|undefined|null|NaN|\s{2}/);
          expect(text.endsWith('.')).toBe(true);
          if (verdict.distance === null) return;
          expect(text).toContain(localeOf(language).value(verdict.value ?? 0, units.percent));
          expect(text).toContain(
            localeOf(language).value(verdict.target ?? 0, units.percent, verdict.targetTo ?? undefined),
          );
        },
      ),
    );
  });
});
