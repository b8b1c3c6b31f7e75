import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressLines, cssString } from './addressLines';

describe('addressLines', () => {
  it('leaves a usual address on one line', () => {
    expect(addressLines('https://kpi.example/vi/board/')).toEqual(['https://kpi.example/vi/board/']);
  });

  it('loses nothing of what fits, and says where it ends early', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, size: 'large' }), (address) => {
        const lines = addressLines(address);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(84);
        const whole = lines.join('');
        expect(whole.endsWith('…') ? address.startsWith(whole.slice(0, -1)) : whole === address).toBe(true);
        expect(whole.endsWith('…')).toBe([...address].length > 4 * 84);
      }),
    );
  });
});

describe('cssString', () => {
  it('escapes what ends a string and breaks lines as style sheets do', () => {
    expect(cssString(['a"b\\n', 'c'])).toBe('"a\\"b\\\\n\\a c"');
  });
});
