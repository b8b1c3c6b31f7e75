import { check, pipe } from 'valibot';
import { expecting } from './expecting';
import { patternText } from './text';

const year = '(?:19|20|21)\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
/** Days that exist: 31 or 30 by month, 28 in February, 29 in leap years (2000 is one, 1900 and 2100 are not). */
const leapYear = '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)';
const commonDay = `(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])`;
const day = `(?:${year}-(?:${commonDay})|${leapYear}-02-29)`;

/** A real day of the calendar from 1900 to 2199. A pattern, so that the JSON Schema says exactly the same. */
export const isoDate = patternText(10, new RegExp(`^${day}$`), { code: 'date' });

/** A day or a month, as a highlight has it: `2024-07` or `2024-07-13`. */
export const dayOrMonth = patternText(10, new RegExp(`^(?:${day}|${year}-${month})$`), { code: 'day-or-month' });

const periodForm = new RegExp(`^(?:${day}|${year}(?:-(?:H[12]|Q[1-4]|9M|${month}|${year}))?)$`);

/** False for a span that ends before or when it starts (`2025-2021`). All other forms cannot be turned round. */
function runsForward(period: string): boolean {
  const [from, to] = period.split('-');
  return from === undefined || to?.length !== 4 || from < to;
}

/** `2024`, `2024-H1`, `2025-Q1`, `2023-9M`, `2024-07`, `2024-01-01`, or a span `2021-2025`. */
export const period = pipe(
  patternText(10, periodForm, { code: 'period' }),
  check(runsForward, expecting({ code: 'period' })),
);
