import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lateClasses, splitSheet } from './splitSheet.ts';

describe('splitSheet', () => {
  it('takes the blocks of paper out and keeps the order of both parts', () => {
    const text =
      'a{color:red}@media print{a{color:#000}}@media screen{b{top:0}}@media print{@page{margin:1cm;@bottom-left{content:"}"}}}c{left:0}';
    expect(splitSheet(text)).toEqual({
      screen: 'a{color:red}@media screen{b{top:0}}c{left:0}',
      print: '@media print{a{color:#000}}@media print{@page{margin:1cm;@bottom-left{content:"}"}}}',
      late: '',
    });
  });

  it('leaves what is not for paper alone, or not at the top level, where it is', () => {
    const text =
      '@import "x;y";@media print and (color){a{top:0}}@supports (top:0){@media print{a{top:0}}}b:after{content:"@media print{"}/* } @media print{ */';
    expect(splitSheet(text)).toEqual({ screen: text, print: '', late: '' });
  });

  it('takes late rules out of their layer, with what they say of paper, and leaves other layers alone', () => {
    const text =
      'a{top:0}@layer late{b{top:0}@media print{b{left:0}}c:after{content:"}"}}@layer other{d{top:0}}@layer late;@layer late{e{top:0}}';
    expect(splitSheet(text)).toEqual({
      screen: 'a{top:0}@layer other{d{top:0}}@layer late;',
      print: '',
      late: 'b{top:0}@media print{b{left:0}}c:after{content:"}"}e{top:0}',
    });
  });

  it('knows the classes that have late rules only', () => {
    const screen = '.button-a1B{top:0}.head-x_y .near{margin:.5em}';
    const late = '.dialog-a1B .button-a1B{top:0}.list-Z-9:hover>.near{padding:.25em}';
    expect(lateClasses({ screen, late })).toEqual(new Set(['dialog-a1B', 'list-Z-9']));
  });

  it('loses nothing', () => {
    const rules = ['a{top:0}', '@media print{b{left:0}}', '@media screen{c{right:0}}', '@layer x;', '@layer late{d{}}'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rules)), (given) => {
        const { screen, print, late } = splitSheet(given.join(''));
        const [isPrint, isLate] = ['@media print', '@layer late'].map((mark) => (one: string) => one.startsWith(mark));
        expect(print).toBe(given.filter(isPrint!).join(''));
        expect(late).toBe(
          given
            .filter(isLate!)
            .map(() => 'd{}')
            .join(''),
        );
        expect(screen).toBe(given.filter((one) => !isPrint!(one) && !isLate!(one)).join(''));
      }),
    );
  });
});
