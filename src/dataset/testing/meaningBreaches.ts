import { breach, first, inWords, type Breach } from './breach';

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
