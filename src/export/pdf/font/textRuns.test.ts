import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#charts/text/plainText';
import { textRuns } from './textRuns';

describe('textRuns', () => {
  it('tells words from figures, so that each stands in its font', () => {
    expect(textRuns('GRDP: 8,76\u00a0% (2024)')).toEqual([
      { kind: 'words', text: 'GRDP: ' },
      { kind: 'figures', text: '8,76' },
      { kind: 'words', text: ' ' },
      { kind: 'figures', text: '%' },
      { kind: 'words', text: ' (' },
      { kind: 'figures', text: '2024' },
      { kind: 'words', text: ')' },
    ]);
  });

  it('keeps what the fonts lack, one by one, and leaves out what is not seen', () => {
    expect(textRuns('Ẫ😀漢\u202e')).toEqual([
      { kind: 'words', text: 'Ẫ' },
      { kind: 'missing', text: '😀' },
      { kind: 'missing', text: '漢' },
    ]);
    expect(textRuns('\u202e\u0000')).toEqual([]);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const joined = textRuns(text)
          .map((run) => run.text)
          .join('');
        expect(joined).toBe(plainText(text).replaceAll('\u00a0', ' '));
      }),
    );
  });
});
