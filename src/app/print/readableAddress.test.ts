import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAddress } from './readableAddress';

describe('readableAddress', () => {
  it('reads letters instead of their codes, and leaves out the part of the page', () => {
    expect(readableAddress('https://kpi.example/vi/b/?q=ngh%C3%A8o&category=economy#charts')).toBe(
      'https://kpi.example/vi/b/?q=nghèo&category=economy',
    );
  });

  it.each(['%E2%80%AE', '%22', '%0A', '%C2%A0', '%ZZ', '%5C'])('leaves an address with %s as it is', (code) => {
    expect(readableAddress(`https://kpi.example/?q=${code}`)).toBe(`https://kpi.example/?q=${code}`);
  });

  it('leads to the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const href = new URL(`https://kpi.example/vi/?q=${encodeURIComponent(text)}`).href;
        const read = readableAddress(href);
        expect(new URL(read).href).toBe(href);
        // As it stands inside a CSS string.
        expect(JSON.stringify(read)).toBe(`"${read}"`);
      }),
    );
  });
});
