import { boolean, gtValue, integer, maxValue, minValue, number, pipe } from 'valibot';
import { expecting } from './expecting';

/** Beyond this a double no longer holds every whole number, and `1e999` in a file reads as infinite. */
const largest = 9e15;

/** Any finite number, in the unit of the observation. */
export const quantity = pipe(
  number(expecting({ code: 'number' })),
  minValue(-largest, expecting({ code: 'at-least', value: -largest })),
  maxValue(largest, expecting({ code: 'at-most', value: largest })),
);

/** A finite number above zero. */
export const positive = pipe(quantity, gtValue(0, expecting({ code: 'more-than', value: 0 })));

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  return pipe(
    number(expecting({ code: 'whole-number' })),
    integer(expecting({ code: 'whole-number' })),
    minValue(least, expecting({ code: 'at-least', value: least })),
    maxValue(most, expecting({ code: 'at-most', value: most })),
  );
}

export const trueOrFalse = boolean(expecting({ code: 'true-or-false' }));
