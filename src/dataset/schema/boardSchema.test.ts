import { safeParse, type InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Board } from '#model/board';
import { dayOrMonth, isoDate, period } from './blocks/isoDate';
import { id, webAddress } from './blocks/text';
import type { boardSchema } from './boardSchema';

/** Optional fields made necessary: a field that only one side knows would otherwise pass unseen. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T;

test('the schema gives a Board and every Board fits it (checked by the compiler)', () => {
  expectTypeOf<InferOutput<typeof boardSchema>>().toExtend<Board>();
  expectTypeOf<Board>().toExtend<InferOutput<typeof boardSchema>>();
  expectTypeOf<Whole<InferOutput<typeof boardSchema>>>().toExtend<Whole<Board>>();
  expectTypeOf<Whole<Board>>().toExtend<Whole<InferOutput<typeof boardSchema>>>();
});

describe('dates', () => {
  test('are the days of the calendar, no more and no fewer', () => {
    for (let year = 1896; year <= 2204; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const real = year >= 1900 && year <= 2199 && date.toISOString().startsWith(text);
          if (safeParse(isoDate, text).success !== real) throw new Error(text);
        }
      }
    }
  });
});

describe('forms', () => {
  const fits = (schema: Parameters<typeof safeParse>[0], text: string) => safeParse(schema, text).success;

  test.each(['2024', '2024-H1', '2025-Q4', '2023-9M', '2024-07', '2024-01-01', '2021-2025'])(
    '%s is a period',
    (text) => {
      expect(fits(period, text)).toBe(true);
    },
  );
  test.each([
    '',
    '24',
    '2024-H3',
    '2024-Q0',
    '2023-8M',
    '2024-13',
    '2024-02-30',
    '2025-2021',
    '2021-2021',
    ' 2024',
    '2024\n',
  ])('%j is none', (text) => expect(fits(period, text)).toBe(false));
  test.each(['2024-07', '2024-07-13'])('%s is a day or month', (text) => expect(fits(dayOrMonth, text)).toBe(true));
  test.each(['2024', '2024-Q3', '2024-7'])('%s is none', (text) => expect(fits(dayOrMonth, text)).toBe(false));
  test.each(['a', 'grdp-growth', '2024-h1'])('%s is an id', (text) => expect(fits(id, text)).toBe(true));
  test.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'tăng', '../a', '__proto__', 'constructor'])('%j is none', (text) =>
    expect(fits(id, text)).toBe(false),
  );
  test.each(['https://a.vn', 'http://a.vn/x?y=1#z'])('%s is an address', (text) =>
    expect(fits(webAddress, text)).toBe(true),
  );
  test.each(['a.vn', '//a.vn', 'https://', 'https://a b', 'javascript:alert(1)', 'data:text/html,x', ' https://a.vn'])(
    '%j is none',
    (text) => expect(fits(webAddress, text)).toBe(false),
  );
});
