import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '#model/languages';
import { addressOf, readPlace } from '#selection/addresses';
import { inBoard } from './inBoard';

it.each([
  ['/en/here/', '/en/there/'],
  ['/vi/here/targets/', '/vi/there/targets/'],
  ['/vi/here/data/', '/vi/there/data/'],
  ['/en/here/compare/', '/en/there/compare/'],
  ['/en/here/kpi/growth/', '/en/there/'],
  ['/vi/here/embed/growth/', '/vi/there/'],
  ['/vi/here/gallery/', '/vi/there/'],
  ['/vi/here/nothing/', '/vi/there/'],
  ['/nothing', '/vi/there/'],
])('from %s another board is found at %s', (from, to) => {
  expect(inBoard(readPlace(from), 'there')).toBe(to);
});

it('leads to a page of that board, in the same language, from anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.webPath(), (language, rest) => {
      const place = readPlace(`/${language}${rest}`);
      expect(readPlace(inBoard(place, 'there'))).toMatchObject({
        language: place.language,
        board: 'there',
        page: expect.stringMatching(/^(overview|targets|data|compare)$/) as string,
        indicator: null,
      });
    }),
  );
  expect(inBoard(readPlace('/'), 'there')).toBe(addressOf('vi', 'there'));
});
