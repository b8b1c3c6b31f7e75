import { beforeAll, describe, expect, it } from 'vitest';
import { localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import { thresholdTexts } from './thresholdTexts';

beforeAll(() => loadPart('figures'));

describe('thresholdTexts', () => {
  it('print every threshold with its share and its reason', () => {
    const texts = thresholdTexts(localeOf('vi'));
    expect(texts.map(({ id }) => id)).toEqual(['near', 'substantial', 'moderate', 'limited']);
    expect(texts.map(({ what }) => /\d+\u00a0%/.exec(what)?.[0])).toEqual([
      '10\u00a0%',
      '95\u00a0%',
      '60\u00a0%',
      '0\u00a0%',
    ]);
    for (const { why } of texts) expect(why).toMatch(/\.$/);
  });

  it('name a source for what is published, and none for what the board sets itself', () => {
    const sources = thresholdTexts(localeOf('en')).map(({ source }) => source);
    expect(sources[0]).toBeNull();
    for (const source of sources.slice(1)) expect(source).toMatch(/^https:\/\//);
  });
});
