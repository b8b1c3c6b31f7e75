import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitPrint } from './splitPrint.ts';

describe('splitPrint', () => {
  it('takes the blocks of paper out and keeps the order of both parts', () => {
    const text =
      'a{color:red}@media print{a{color:#000}}@media screen{b{top:0}}@media print{@page{margin:1cm;@bottom-left{content:"}"}}}c{left:0}';
    expect(splitPrint(text)).toEqual({
      screen: 'a{color:red}@media screen{b{top:0}}c{left:0}',
      print: '@media print{a{color:#000}}@media print{@page{margin:1cm;@bottom-left{content:"}"}}}',
    });
  });

  it('leaves what is not for paper alone, or not at the top level, where it is', () => {
    const text =
      '@import "x;y";@media print and (color){a{top:0}}@supports (top:0){@media print{a{top:0}}}b:after{content:"@media print{"}/* } @media print{ */';
    expect(splitPrint(text)).toEqual({ screen: text, print: '' });
  });

  it('loses nothing', () => {
    const rule = fc.constantFrom('a{top:0}', '@media print{b{left:0}}', '@media screen{c{right:0}}', '@layer x;');
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const { screen, print } = splitPrint(rules.join(''));
        expect(print).toBe(rules.filter((one) => one.startsWith('@media print')).join(''));
        expect(screen).toBe(rules.filter((one) => !one.startsWith('@media print')).join(''));
      }),
    );
  });
});
