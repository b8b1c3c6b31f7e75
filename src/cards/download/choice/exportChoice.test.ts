import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchWhats } from '#cards/batch/batchWhat';
import { papers } from '#export/look';
import { chosenLanguages, formatNames, plainChoice, readChoice, sheetNames, writeChoice } from './exportChoice';

const anyChoice = fc.record({
  sheet: fc.constantFrom(...sheetNames),
  paper: fc.constantFrom(...papers),
  format: fc.constantFrom(...formatNames),
  batch: fc.constantFrom(...batchWhats),
  qr: fc.boolean(),
});

describe('what is kept of a choice', () => {
  it('comes back as it was, but for the language', () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom('own' as const, 'other' as const, 'both' as const), (kept, tongue) => {
        expect(readChoice(writeChoice({ ...kept, tongue }))).toEqual({ ...kept, tongue: 'own' });
      }),
    );
  });

  it.each([
    null,
    '',
    'null',
    '7',
    '"png"',
    '[]',
    '{',
    '{"sheet":"poster","paper":["dark"],"format":"toString","batch":"png","qr":"true","tongue":"both"}',
    '{"__proto__":{"sheet":"page"}}',
  ])('is the plain choice where it says nothing that is known: %s', (text) => {
    expect(readChoice(text)).toEqual(plainChoice);
  });

  it('never fails and always gives known values, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { sheet, paper, format, batch, qr, tongue } = readChoice(text);
        expect(sheetNames).toContain(sheet);
        expect(papers).toContain(paper);
        expect(formatNames).toContain(format);
        expect(batchWhats).toContain(batch);
        expect([typeof qr, tongue]).toEqual(['boolean', 'own']);
      }),
    );
  });

  it('keeps what is still known beside what is not', () => {
    expect(readChoice('{"sheet":"square","paper":"purple"}')).toEqual({ ...plainChoice, sheet: 'square' });
  });
});

describe('the languages of a file', () => {
  it('are seen from the page', () => {
    expect(chosenLanguages('own', 'vi')).toEqual(['vi']);
    expect(chosenLanguages('other', 'vi')).toEqual(['en']);
    expect(chosenLanguages('other', 'en')).toEqual(['vi']);
    expect(chosenLanguages('both', 'en')).toEqual(['en', 'vi']);
  });
});
