import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { describePoint } from './describePoint';

beforeAll(loadAllLocales);

describe('describePoint', () => {
  it('gives the value with what limits it, or why there is none', () => {
    const locale = localeOf('vi');
    const observation = buildObservation('2024', 8.76, { observationStatus: 'estimate', qualifier: 'about' });
    expect(describePoint({ period: '2024', observation, missing: null, plan: null }, units.percent, locale)).toBe(
      'khoảng\u00a08,76\u00a0% (ước)',
    );
    expect(
      describePoint({ period: '2024', observation: null, missing: 'not-held', plan: null }, units.percent, locale),
    ).toBe('năm đó không tổ chức');
    expect(describePoint(undefined, units.percent, locale)).toBe('chưa tìm thấy số công khai');
  });
});
