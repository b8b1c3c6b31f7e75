import type { IsoDate } from '#model/observation';

/** The calendar day of a moment where the visitor is: "2025-01-27" late in the evening of 27 January in Vietnam. */
export function dayOf(moment: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
