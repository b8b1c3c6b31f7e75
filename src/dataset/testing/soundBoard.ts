import type { Board, Indicator } from '#model/board';
import type { Facts } from '#model/changes/boardChange';
import type { Observation } from '#model/observation';

/** A board with everything optional in use, for tests to break. Mutable on purpose: each call gives a new one. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

function say(text: string) {
  return { vi: `${text} (vi)`, en: text };
}

function observation(id: string, period: string, value: number | null): Mutable<Observation> {
  return {
    id,
    period,
    referenceArea: 'here',
    scenario: 'actual',
    unitOfMeasure: 'percent',
    value,
    ...(value === null ? { missing: 'not-found' as const } : {}),
    observationStatus: 'final',
    qualifier: 'exact',
    use: 'shown',
    source: value === null ? null : 'report',
    published: value === null ? null : '2025-01-27',
  };
}

function indicator(id: string): Mutable<Indicator> {
  return {
    id,
    category: 'economy',
    name: say(id),
    definition: say(`What ${id} is`),
    unitOfMeasure: 'percent',
    decimals: 2,
    direction: 'higher',
    frequency: 'annual',
    observations: [observation(`${id}-2023`, '2023', 12.27), observation(`${id}-2024`, '2024', null)],
  };
}

function growth(): Mutable<Indicator> {
  const range = { ...observation('growth-target', '2021-2025', 6.5), valueTo: 7, scenario: 'target' as const };
  const rival = { ...observation('growth-rival', '2024', 8.9), use: 'kept' as const, because: say('Estimate') };
  const { missing: _missing, ...inWords } = observation('growth-words', '2020', null);
  return {
    ...indicator('growth'),
    key: true,
    milestone: false,
    observations: [
      observation('growth-2023', '2023', 12.27),
      { ...observation('growth-2024', '2024', 8.76), locator: say('Item 2'), because: say('Final') },
      rival,
      range,
      { ...inWords, words: say('Nearly doubled'), source: 'report' },
      { ...observation('growth-nation', '2024', 7.09), referenceArea: 'nation' },
    ],
    facts: [{ label: say('Rank'), words: say('2nd') }],
    conflict: say('Two sources'),
    note: say('Constant prices'),
    picture: {
      kind: 'line',
      series: [
        { indicator: 'growth', role: 'main' },
        { indicator: 'growth', referenceArea: 'nation', scenario: 'actual', label: say('Nation'), role: 'reference' },
      ],
      periods: ['2023', '2024'],
      plan: true,
      perIcon: 1,
      icon: 'house',
    },
    related: ['industry', 'farming'],
  };
}

function changes(): Mutable<NonNullable<Board['changes']>> {
  const facts: Facts = {
    period: '2024',
    referenceArea: 'here',
    scenario: 'actual',
    unitOfMeasure: 'percent',
    value: 8.9,
    valueTo: 9,
    observationStatus: 'estimate',
    qualifier: 'exact',
    use: 'shown',
    source: 'report',
    published: '2025-01-27',
  };
  const source = { publisher: 'Office', title: 'Report 2023', url: 'https://example.org/2023' };
  return [
    {
      version: '1.0.0',
      issued: '2025-01-27',
      note: say('Second issue'),
      items: [
        { kind: 'removed', subject: 'source', id: 'old-report', from: source, name: say('Old report') },
        {
          kind: 'revised',
          subject: 'observation',
          id: 'growth-2024',
          owner: 'growth',
          from: facts,
          to: { ...facts, value: null, missing: 'not-published' },
          because: say('Final'),
        },
        { kind: 'added', subject: 'indicator', id: 'farming', to: { category: 'economy', direction: 'higher' } },
        { kind: 'added', subject: 'scoreboard', id: 'term', to: { total: 3, reached: 2 } },
        { kind: 'added', subject: 'target', id: 'farms', owner: 'term', to: { status: 'met', indicator: 'farming' } },
      ],
    },
    { version: '0.9.0', issued: '2024-12-31', items: [] },
  ];
}

function targets(): Mutable<Board['scoreboards'][number]['targets']> {
  const shared = { source: 'report', locator: say('Table 1') };
  return [
    { ...shared, id: 'growth', name: say('Growth'), short: say('Growth'), status: 'exceeded', indicator: 'growth' },
    { ...shared, id: 'farms', name: say('Farms'), short: say('Farms'), status: 'met', indicator: 'farming' },
    { ...shared, id: 'waste', name: say('Waste'), short: say('Waste'), status: 'open' },
  ];
}

/** Parts of a board beside its frame: indicators growth, industry, farming; one of everything else. */
function parts(): Mutable<Pick<Board, 'indicators' | 'scoreboards' | 'panels' | 'highlights'>> {
  const words = { title: say('Title'), subtitle: say('Subtitle') };
  return {
    indicators: [growth(), indicator('industry'), indicator('farming')],
    scoreboards: [
      {
        ...words,
        id: 'term',
        scope: 'term',
        period: '2020-2025',
        asOf: '2024-12-31',
        message: say('2 of 3'),
        total: 3,
        reached: 2,
        targets: targets(),
        observations: [observation('reached', '2024', 2)],
        levels: [{ indicator: 'growth', observation: 'growth-target' }],
        source: 'report',
        locator: say('Item 2'),
        note: say('Note'),
        conflict: say('Conflict'),
      },
    ],
    panels: [
      {
        ...words,
        id: 'structure',
        indicator: 'industry',
        remark: say('Remark'),
        note: say('Note'),
        span: 6,
        picture: {
          kind: 'stacked-bar',
          series: [
            { indicator: 'industry', role: 'main' },
            { indicator: 'farming', role: 'second' },
          ],
          periods: ['2023', '2024'],
        },
      },
    ],
    highlights: {
      title: say('Highlights'),
      year: '2024',
      groups: [
        {
          id: 'events',
          name: say('events'),
          timeline: true,
          items: [
            {
              id: 'teams',
              title: say('Teams at work'),
              body: say('525 teams'),
              indicators: ['growth', 'farming'],
              when: { from: '2024-07', to: '2024-08-01', label: say('July') },
              source: 'report',
              locator: say('5'),
            },
          ],
        },
      ],
    },
  };
}

export function soundBoard(): Mutable<Board> {
  return {
    format: 'kpi-board',
    formatVersion: 1,
    id: 'test-board',
    version: '1.0.0',
    issued: '2025-01-27',
    title: say('Test board'),
    subtitle: say('Figures'),
    description: say('A board for tests'),
    coverage: say('2020 to 2025'),
    licence: say('CC BY 4.0'),
    referenceArea: 'here',
    referenceAreas: [
      { id: 'here', name: say('Here'), short: say('Here'), kind: 'province' },
      { id: 'nation', name: say('Nation'), short: say('Nation'), kind: 'nation' },
    ],
    unitsOfMeasure: [
      { id: 'percent', kind: 'percent', name: say('percent'), short: say('%'), one: say('%') },
      { id: 'targets', kind: 'count', name: say('targets'), short: say('targets') },
    ],
    categories: [{ id: 'economy', name: say('Economy'), icon: 'economy' }],
    sources: [
      {
        id: 'report',
        publisher: 'Office',
        short: say('Office'),
        title: 'Report 2024',
        url: 'https://example.org/report.html',
        published: null,
        note: say('No date'),
      },
    ],
    ...parts(),
    changes: changes(),
  };
}
