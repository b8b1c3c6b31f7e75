import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#export/testing/parseCsv';
import { csvText } from './csvText';

const unguard = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

describe('CSV', () => {
  test('gives back every text and number', () => {
    const hostile = fc.constantFrom('=1+1', "'=1", '+84 293', '-5 %', '@SUM(A1)', '\t1', '\r1', 'a,b', '"', '\r\n', '');
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      hostile,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
        (rows) => {
          const read = parseCsv(csvText(rows));
          expect(read.map((row) => row.map(unguard))).toEqual(
            rows.map((row) => row.map((one) => (typeof one === 'number' ? unguard(String(one)) : (one ?? '')))),
          );
          for (const [index, row] of rows.entries()) {
            for (const [at, one] of row.entries())
              if (typeof one === 'number') expect(Number(read[index]?.[at])).toBe(one === 0 ? 0 : one);
          }
        },
      ),
    );
  });

  test('starts no text as a formula, and leaves numbers alone', () => {
    expect(csvText([['=1+1', '-5 %', -5, 8.76, "'+1", 'tỉ lệ', undefined]])).toBe(
      '\uFEFF"\'=1+1","\'-5 %","-5","8.76","\'\'+1","tỉ lệ",""\r\n',
    );
  });
});
