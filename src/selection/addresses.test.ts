import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#model/languages';
import { addressOf, defaultBoard, inLanguage, readPlace } from './addresses';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const language = fc.constantFrom(...languages);

describe('addresses', () => {
  it('are read as they were written, with or without the last slash or index.html', () => {
    fc.assert(
      fc.property(language, id, fc.option(id), fc.constantFrom('', 'index.html'), (lang, board, indicator, after) => {
        const path = indicator === null ? addressOf(lang, board) : addressOf(lang, board, 'kpi', indicator);
        const place = readPlace(path + after);
        expect(place).toEqual({
          language: lang,
          board,
          page: indicator === null ? 'overview' : 'kpi',
          indicator,
          start: false,
        });
        expect(readPlace(path.slice(0, -1))).toEqual(place);
        expect(inLanguage(place, lang)).toBe(path);
      }),
    );
  });

  it('change nothing but the language', () => {
    fc.assert(
      fc.property(language, language, id, id, (from, to, board, indicator) => {
        const place = readPlace(addressOf(from, board, 'kpi', indicator));
        expect(readPlace(inLanguage(place, to))).toEqual({ ...place, language: to });
      }),
    );
  });

  it('show the default board in the default language at the start', () => {
    expect(readPlace('/')).toEqual({
      language: 'vi',
      board: defaultBoard,
      page: 'overview',
      indicator: null,
      start: true,
    });
    expect(inLanguage(readPlace('/'), 'en')).toBe(addressOf('en', defaultBoard));
  });

  it.each([
    '/de/',
    '/de/board/',
    '/vi/',
    '/vi/board/kpi/',
    '/vi/board/nothing/',
    '/vi/board/kpi/a/b/',
    '/vi/board/gallery/a/',
    '//evil.example/',
    '/__proto__/x/',
  ])('lead nowhere from %s, but in a language and back to a board', (path) => {
    const place = readPlace(path);
    expect(place.page).toBeNull();
    expect(languages).toContain(place.language);
    expect(readPlace(inLanguage(place, 'en')).page).toBe('overview');
  });

  it('never fail on any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(languages).toContain(readPlace(path).language);
      }),
    );
  });
});
