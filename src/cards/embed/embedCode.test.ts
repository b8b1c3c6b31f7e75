import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode } from './embedCode';

const attributesOf = (code: string) =>
  Object.fromEntries([...code.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

describe('the code to paste', () => {
  const code = embedCode({
    address: 'https://kpi.example/vi/board/embed/growth/?theme=dark',
    title: 'Tăng trưởng GRDP, Hậu Giang 2020–2025',
  });

  it('names the page and says what stands in the frame', () => {
    expect(attributesOf(code)).toMatchObject({
      src: 'https://kpi.example/vi/board/embed/growth/?theme=dark',
      title: 'Tăng trưởng GRDP, Hậu Giang 2020–2025',
      loading: 'lazy',
    });
  });

  it('is as wide as its place at a fixed ratio, also where the style is dropped', () => {
    const { style, width, height } = attributesOf(code);
    expect(style).toContain('width:100%;height:auto;');
    expect(style).toContain('aspect-ratio:16/9');
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9);
  });

  it('is one element and nothing else, whatever the name of the indicator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const made = embedCode({ address: 'https://kpi.example/?a=1&b="<', title });
        expect(made).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
        expect(made.match(/</g)).toHaveLength(2);
      }),
    );
  });
});
