import type { Expected, FaultCode } from '#dataset/faults/fault';
import { languages } from '#model/languages';

export type Breach = {
  readonly code: FaultCode;
  readonly path: string;
  readonly found: string;
  readonly expected: Expected;
  readonly change: (board: any) => void;
};

const first = 'indicators[0].observations[0]';
const inWords: Expected = { code: 'words-in-every-language', languages };

function breach(code: FaultCode, path: string, found: string, expected: Expected, change: Breach['change']): Breach {
  return { code, path, found, expected, change };
}

/** Breaches that a shape alone shows: a JSON Schema has to refuse them as well. */
export const shapeBreaches: readonly Breach[] = [
  breach('wrong-format', 'format', '"csv"', { code: 'one-of', values: ['kpi-board'] }, (b) => (b.format = 'csv')),
  breach('wrong-version', 'formatVersion', '2', { code: 'one-of', values: ['1'] }, (b) => (b.formatVersion = 2)),
  breach('missing-field', 'issued', '', { code: 'date' }, (b) => delete b.issued),
  breach('missing-field', 'sources[0].published', '', { code: 'date' }, (b) => delete b.sources[0].published),
  breach(
    'missing-field',
    `${first}.value`,
    '',
    { code: 'number' },
    (b) => delete b.indicators[0].observations[0].value,
  ),
  breach('missing-language', 'title.en', '', inWords, (b) => delete b.title.en),
  breach('wrong-type', 'coverage.vi', '5', inWords, (b) => (b.coverage.vi = 5)),
  breach('unknown-field', 'title.fr', '"x"', { code: 'known-field', values: languages }, (b) => (b.title.fr = 'x')),
  breach('wrong-type', 'highlights', '"none"', { code: 'object' }, (b) => (b.highlights = 'none')),
  breach(
    'wrong-type',
    `${first}.value`,
    '"7,5"',
    { code: 'number' },
    (b) => (b.indicators[0].observations[0].value = '7,5'),
  ),
  breach(
    'unknown-value',
    'panels[0].span',
    '9',
    { code: 'one-of', values: ['4', '5', '6', '7', '8', '12'] },
    (b) => (b.panels[0].span = 9),
  ),
  breach('bad-form', 'id', '"Hau Giang"', { code: 'id' }, (b) => (b.id = 'Hau Giang')),
  breach('bad-form', 'id', '"constructor"', { code: 'id' }, (b) => (b.id = 'constructor')),
  breach('bad-form', 'issued', '"2025-02-29"', { code: 'date' }, (b) => (b.issued = '2025-02-29')),
  breach(
    'bad-form',
    `${first}.period`,
    '"2024-Q5"',
    { code: 'period' },
    (b) => (b.indicators[0].observations[0].period = '2024-Q5'),
  ),
  breach(
    'bad-form',
    'sources[0].url',
    '"javascript:alert(1)"',
    { code: 'web-address' },
    (b) => (b.sources[0].url = 'javascript:alert(1)'),
  ),
  breach('bad-form', 'title.vi', '"  "', { code: 'printable-text' }, (b) => (b.title.vi = '  ')),
  breach(
    'bad-form',
    'highlights.groups[0].items[0].when.from',
    '"Q3"',
    { code: 'day-or-month' },
    (b) => (b.highlights.groups[0].items[0].when.from = 'Q3'),
  ),
  breach('empty-text', 'title.vi', '""', inWords, (b) => (b.title.vi = '')),
  breach('empty-text', 'version', '""', { code: 'text' }, (b) => (b.version = '')),
  breach(
    'too-long',
    'title.vi',
    `"${'x'.repeat(78)}…`,
    { code: 'characters-at-most', value: 2000 },
    (b) => (b.title.vi = 'x'.repeat(2001)),
  ),
  breach(
    'too-many',
    'indicators[1].related',
    '[5001]',
    { code: 'entries-at-most', value: 5000 },
    (b) => (b.indicators[1].related = Array.from({ length: 5001 }, () => 'growth')),
  ),
  breach(
    'too-few',
    'panels[0].picture.periods',
    '[0]',
    { code: 'entries-at-least', value: 1 },
    (b) => (b.panels[0].picture.periods = []),
  ),
  breach(
    'out-of-range',
    'indicators[1].decimals',
    '7',
    { code: 'at-most', value: 6 },
    (b) => (b.indicators[1].decimals = 7),
  ),
  breach(
    'out-of-range',
    'indicators[1].decimals',
    '0.5',
    { code: 'whole-number' },
    (b) => (b.indicators[1].decimals = 0.5),
  ),
  breach(
    'out-of-range',
    'indicators[0].picture.perIcon',
    '0',
    { code: 'more-than', value: 0 },
    (b) => (b.indicators[0].picture.perIcon = 0),
  ),
  breach(
    'out-of-range',
    `${first}.value`,
    '1e+300',
    { code: 'at-most', value: 9e15 },
    (b) => (b.indicators[0].observations[0].value = 1e300),
  ),
];

/** Breaches of what the figures mean: their shape is sound. */
export const meaningBreaches: readonly Breach[] = [
  breach('duplicate-id', 'sources[1].id', '"report"', { code: 'unique' }, (b) => b.sources.push(b.sources[0])),
  breach('duplicate-id', 'indicators[3].id', '"industry"', { code: 'unique' }, (b) =>
    b.indicators.push(b.indicators[1]),
  ),
  breach('duplicate-id', 'indicators[1].observations[2].id', '"industry-2023"', { code: 'unique' }, (b) =>
    b.indicators[1].observations.push({ ...b.indicators[1].observations[0], period: '2022' }),
  ),
  breach(
    'unknown-reference',
    'referenceArea',
    '"there"',
    { code: 'known', list: 'referenceAreas' },
    (b) => (b.referenceArea = 'there'),
  ),
  breach(
    'unknown-reference',
    'scoreboards[0].targets[0].source',
    '"hearsay"',
    { code: 'known', list: 'sources' },
    (b) => (b.scoreboards[0].targets[0].source = 'hearsay'),
  ),
  breach(
    'unknown-reference',
    'panels[0].indicator',
    '"none"',
    { code: 'known', list: 'indicators' },
    (b) => (b.panels[0].indicator = 'none'),
  ),
  breach(
    'broken-reference',
    'panels[0].picture.series[1].indicator',
    '"farming"',
    { code: 'known', list: 'indicators' },
    (b) => (b.indicators[2].category = 'none'),
  ),
  breach('no-value', 'indicators[1].observations[1].value', 'null', { code: 'value-or-reason' }, (b) =>
    Object.assign(b.indicators[1].observations[1], { missing: undefined, source: 'report' }),
  ),
  breach(
    'value-and-reason',
    `${first}.value`,
    '12.27',
    { code: 'value-or-reason' },
    (b) => (b.indicators[0].observations[0].missing = 'not-found'),
  ),
  breach(
    'words-and-reason',
    'indicators[0].observations[4].missing',
    '"not-held"',
    { code: 'nothing' },
    (b) => (b.indicators[0].observations[4].missing = 'not-held'),
  ),
  breach(
    'no-source',
    `${first}.source`,
    'null',
    { code: 'known', list: 'sources' },
    (b) => (b.indicators[0].observations[0].source = null),
  ),
  breach(
    'range-backwards',
    'indicators[0].observations[3].valueTo',
    '6.5',
    { code: 'more-than', value: 6.5 },
    (b) => (b.indicators[0].observations[3].valueTo = 6.5),
  ),
  breach(
    'range-backwards',
    'indicators[1].observations[1].valueTo',
    '2',
    { code: 'nothing' },
    (b) => (b.indicators[1].observations[1].valueTo = 2),
  ),
  breach(
    'span-backwards',
    'indicators[0].observations[3].period',
    '"2025-2021"',
    { code: 'period' },
    (b) => (b.indicators[0].observations[3].period = '2025-2021'),
  ),
  breach(
    'span-backwards',
    'highlights.groups[0].items[0].when.to',
    '"2024-06"',
    { code: 'after', value: '2024-07' },
    (b) => (b.highlights.groups[0].items[0].when.to = '2024-06'),
  ),
  breach('periods-unordered', 'panels[0].picture.periods[1]', '"2023"', { code: 'after', value: '2024' }, (b) =>
    b.panels[0].picture.periods.reverse(),
  ),
  breach(
    'second-shown',
    'indicators[0].observations[2].use',
    '"shown"',
    { code: 'one-shown' },
    (b) => (b.indicators[0].observations[2].use = 'shown'),
  ),
  breach(
    'no-because',
    'indicators[0].observations[1].because',
    '',
    inWords,
    (b) => delete b.indicators[0].observations[1].because,
  ),
  breach(
    'unit-differs',
    `${first}.unitOfMeasure`,
    '"targets"',
    { code: 'same-as', value: 'percent' },
    (b) => (b.indicators[0].observations[0].unitOfMeasure = 'targets'),
  ),
  breach('reached-above-total', 'scoreboards[0].reached', '4', { code: 'at-most', value: 3 }, (b) =>
    Object.assign(b.scoreboards[0], { reached: 4, targets: [] }),
  ),
  breach(
    'reached-count',
    'scoreboards[0].reached',
    '3',
    { code: 'same-as', value: 2 },
    (b) => (b.scoreboards[0].reached = 3),
  ),
  breach(
    'target-count',
    'scoreboards[0].total',
    '4',
    { code: 'same-as', value: 3 },
    (b) => (b.scoreboards[0].total = 4),
  ),
];

export const breaches: readonly Breach[] = [...shapeBreaches, ...meaningBreaches];
