import type { IsoDate, Period } from '#model/observation';
import type { Language } from '#model/languages';

/** A plain list: the platform's date formatter takes longer to start than the rest of this room together. */
const months = 'January February March April May June July August September October November December'.split(' ');

function monthName(month: string | undefined, long: boolean): string {
  const name = months[Number(month) - 1] ?? '';
  return long ? name : name.slice(0, 3);
}

/** A calendar day: vi "27/01/2025", en "27 Jan 2025". A text that is no day is given back as it is. */
export function formatDate(language: Language, date: IsoDate): string {
  const [year, month, day] = date.split('-');
  if (day === undefined) return date;
  return language === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthName(month, false)} ${year}`;
}

/** A moment in the visitor's own time zone, for "the copy of 14:05, 27/01/2025". */
export function formatMoment(language: Language, instant: string): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return `${time}, ${formatDate(language, day)}`;
}

const roman = ['', 'I', 'II', 'III', 'IV'];

/** The part of a year: `H1`, `Q1` or `9M`; null when the rest of the period is none of them. */
function formatPart(language: Language, year: string, rest: string, short: boolean): string | null {
  const vi = language === 'vi';
  if (rest === 'H1') return vi ? (short ? `6T/${year}` : `6 tháng đầu năm ${year}`) : `H1 ${year}`;
  if (rest === 'H2') return vi ? (short ? `6T cuối ${year}` : `6 tháng cuối năm ${year}`) : `H2 ${year}`;
  if (rest === '9M') return vi ? (short ? `9T/${year}` : `9 tháng năm ${year}`) : `Jan–Sep ${year}`;
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (quarter === undefined) return null;
  return vi ? `quý ${roman[Number(quarter)]}/${year}` : `Q${quarter} ${year}`;
}

/**
 * A period in words: 2024, "6 tháng đầu năm 2024", "quý I/2025", "tháng 7/2024", "2021–2025"; in English
 * "H1 2024", "Q1 2025", "July 2024". `short` is for axes and narrow labels.
 */
export function formatPeriod(language: Language, period: Period, short = false): string {
  if (/^\d{4}-\d{4}$/.test(period)) return period.replace('-', '–');
  const year = period.slice(0, 4);
  const rest = period.slice(5);
  if (rest === '') return year;
  const part = formatPart(language, year, rest, short);
  if (part !== null) return part;
  if (rest.length === 5) return formatDate(language, period);
  return language === 'vi'
    ? `${short ? '' : 'tháng\u00a0'}${Number(rest)}/${year}`
    : `${monthName(rest, !short)} ${year}`;
}
