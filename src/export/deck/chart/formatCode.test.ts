import { describe, expect, it } from 'vitest';
import { formatCode } from './formatCode';

describe('formatCode', () => {
  it('writes the sign between thousands into the format of whole numbers, that of the language', () => {
    expect(formatCode(7520, 'vi')).toBe('[>=1000000]#"."000"."000;[>=1000]#"."000;0');
    expect(formatCode(7520, 'en')).toBe('[>=1000000]#","000","000;[>=1000]#","000;0');
    expect(formatCode(123_456_789_012, 'vi')).toBe('[>=1000000000]#"."000"."000"."000;[>=1000000]#"."000"."000;0');
    expect(formatCode(9, 'vi')).toBe('[>=1000000]#"."000"."000;[>=1000]#"."000;0');
  });

  it('keeps the decimals that a value is published with, and names the language', () => {
    expect(formatCode(8.76, 'vi')).toBe('[$-42A]#,##0.00');
    expect(formatCode(-0.5, 'en')).toBe('[$-409]#,##0.0');
    expect(formatCode(0.1 + 0.2, 'en')).toBe('[$-409]#,##0.0');
    expect(formatCode(-1234, 'vi')).toBe('[$-42A]#,##0');
    expect(formatCode(-3, 'en')).toBe('[$-409]#,##0');
  });

  it('puts words around every number, without the quotes that would end them', () => {
    expect(formatCode(4200, 'vi', '>', ' (ước)')).toBe(
      '[>=1000000]">"#"."000"."000" (ước)";[>=1000]">"#"."000" (ước)";">"0" (ước)"',
    );
    expect(formatCode(8.5, 'en', '', ' "x"')).toBe('[$-409]#,##0.0" x"');
  });
});
