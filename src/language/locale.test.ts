import { beforeAll, describe, expect, it } from 'vitest';
import { buildObservation, units } from '#model/testing/buildIndicator';
import { loadAllLocales, localeOf } from './locale';

beforeAll(loadAllLocales);

describe('locale', () => {
  it('is one object a language', () => {
    expect(localeOf('vi')).toBe(localeOf('vi'));
    expect(localeOf('en').language).toBe('en');
  });

  it.each([
    [buildObservation('2024', 1900, { qualifier: 'over' }), 'hơn\u00a01.900\u00a0căn', 'over\u00a01,900\u00a0houses'],
    [
      buildObservation('2024', 1900, { qualifier: 'about' }),
      'khoảng\u00a01.900\u00a0căn',
      'about\u00a01,900\u00a0houses',
    ],
    [
      buildObservation('2024', 1900, { qualifier: 'nearly' }),
      'gần\u00a01.900\u00a0căn',
      'nearly\u00a01,900\u00a0houses',
    ],
    [buildObservation('2024', 1900), '1.900\u00a0căn', '1,900\u00a0houses'],
    [
      buildObservation('2024', null, { words: { vi: 'gần gấp đôi', en: 'nearly doubled' } }),
      'gần gấp đôi',
      'nearly doubled',
    ],
    [buildObservation('2024', null, { missing: 'not-held' }), 'năm đó không tổ chức', 'not held that year'],
    [buildObservation('2024', null, { missing: undefined }), 'chưa tìm thấy số công khai', 'no public figure found'],
  ])('says an observation as a reader would', (observation, vi, en) => {
    expect([
      localeOf('vi').observation(observation, units.houses),
      localeOf('en').observation(observation, units.houses),
    ]).toEqual([vi, en]);
  });

  it('sorts by the alphabet of its language', () => {
    const names = ['Đất', 'Dân số', 'Ăn', 'An', 'Ấm', 'Ơn', 'On', 'Ôn', 'Chỉ số 10', 'Chỉ số 9'];
    expect(names.toSorted(localeOf('vi').compare)).toEqual([
      'An',
      'Ăn',
      'Ấm',
      'Chỉ số 9',
      'Chỉ số 10',
      'Dân số',
      'Đất',
      'On',
      'Ôn',
      'Ơn',
    ]);
  });
});
