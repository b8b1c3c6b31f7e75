import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameThemes, readFrameChoice, writeFrameTheme } from './frameChoice';

describe('the choice of a framed page', () => {
  it.each([
    ['', { language: null, theme: null }],
    ['?lang=en', { language: 'en', theme: null }],
    ['?theme=dark&lang=vi', { language: 'vi', theme: 'dark' }],
    ['?theme=auto', { language: null, theme: 'auto' }],
    ['?lang=EN&theme=Dark', { language: null, theme: null }],
    ['?lang=fr&theme=blue', { language: null, theme: null }],
    ['?lang=&theme=', { language: null, theme: null }],
    ['?lang=en&lang=vi', { language: 'en', theme: null }],
    ['?lang=constructor&theme=__proto__', { language: null, theme: null }],
  ])('%s', (search, choice) => {
    expect(readFrameChoice(search)).toEqual(choice);
  });

  it('never fails, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { language, theme } = readFrameChoice(`?${text}`);
        expect([null, 'vi', 'en']).toContain(language);
        expect([null, ...frameThemes]).toContain(theme);
      }),
    );
  });

  it('reads the theme that it writes', () => {
    for (const theme of frameThemes) expect(readFrameChoice(writeFrameTheme(theme)).theme ?? 'auto').toBe(theme);
  });
});
