import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLocales, localeOf } from '#language/locale';
import { loadPart } from '#language/translator';
import type { Board } from '#model/board';
import { languages, type Language } from '#model/languages';
import { addressOf, readPlace, type PageName } from '#selection/addresses';
import { observedPeriod } from './linked/observedPeriod';
import { structuredData } from './structuredData';
import { faultsOfLinkedData } from './testing/faultsOfLinkedData';

type Thing = { readonly [property: string]: unknown };

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;

beforeAll(async () => {
  await loadAllLocales();
  await Promise.all([loadPart('figures'), loadPart('exports'), loadPart('written')]);
});

/** As it is written into the page: without what has no value. */
function written(language: Language, page: PageName, id: string | null = null): { '@graph': Thing[] } {
  const place = readPlace(addressOf(language, board.id, page, id));
  return JSON.parse(JSON.stringify(structuredData(place, board))) as { '@graph': Thing[] };
}

const ofType = ({ '@graph': graph }: { '@graph': Thing[] }, type: string) =>
  graph.filter((one) => one['@type'] === type);

describe('linked data', () => {
  it.each(languages)('of the board holds in %s', (language) => {
    const brief = written(language, 'overview');
    const full = written(language, 'data');
    expect([...faultsOfLinkedData(brief), ...faultsOfLinkedData(full)]).toEqual([]);
    expect(brief['@graph'][0]).toMatchObject({
      '@type': 'Dataset',
      description: board.description[language],
      dateModified: board.issued,
      version: board.version,
      inLanguage: language,
      temporalCoverage: '2004/2025',
      spatialCoverage: { '@type': 'AdministrativeArea', name: board.referenceAreas[0]?.name[language] },
      license: { name: board.licence[language] },
      distribution: [
        { encodingFormat: 'application/json', contentUrl: `%ORIGIN%%BASE%data/${board.id}.json` },
        { encodingFormat: 'text/csv', contentUrl: `%ORIGIN%%BASE%data/${board.id}.csv` },
      ],
    });
    expect(brief['@graph'][0]).not.toHaveProperty('citation');
    expect(full['@graph'][0]?.['citation']).toHaveLength(board.sources.length);
  });

  it.each(board.indicators.map((one) => [one.id, one] as const))(
    'of %s holds, and its numbers are those of the board',
    (id, indicator) => {
      for (const language of languages) {
        const data = written(language, 'kpi', id);
        expect(faultsOfLinkedData(data)).toEqual([]);
        const locale = localeOf(language);
        const expected = indicator.observations
          .filter((one) => one.use === 'shown' && one.scenario === 'actual' && one.value !== null)
          .map((one) => ({
            id: one.id,
            value: one.value,
            to: one.valueTo,
            area: board.referenceAreas.find((area) => area.id === one.referenceArea)?.name[language],
            ...observedPeriod(one.period),
          }));
        const said = ofType(data, 'Observation').map((one) => ({
          id: String(one['@id']).split('#')[1],
          value: one['value'] ?? one['minValue'],
          to: one['maxValue'],
          area: (one['observationAbout'] as Thing)['name'],
          observationDate: one['observationDate'],
          observationPeriod: one['observationPeriod'],
        }));
        expect(said).toEqual(expected);
        expect(ofType(data, 'StatisticalVariable')).toMatchObject([{ name: locale.say(indicator.name) }]);
      }
    },
  );

  it('says what limits a number', () => {
    const remarks = (id: string) => ofType(written('vi', 'kpi', id), 'Observation').map((one) => one['description']);
    expect(remarks('security-team-members')).toEqual(['hơn\u00a01.900\u00a0người']);
    expect(remarks('grdp-per-capita-estimate')).toEqual([expect.stringMatching(/90,04.*\(ước\)/)]);
    expect(remarks('operating-enterprises')).toEqual([undefined]);
  });
});

describe('a period as end and length', () => {
  it.each([
    ['2024', '2024', 'P1Y'],
    ['2021-2025', '2025', 'P5Y'],
    ['2024-H1', '2024-06', 'P6M'],
    ['2024-H2', '2024-12', 'P6M'],
    ['2025-Q1', '2025-03', 'P3M'],
    ['2025-Q4', '2025-12', 'P3M'],
    ['2023-9M', '2023-09', 'P9M'],
    ['2024-07', '2024-07', 'P1M'],
    ['2024-01-01', '2024-01-01', undefined],
  ])('%s ends in %s and is %s long', (period, observationDate, observationPeriod) => {
    expect(observedPeriod(period)).toEqual({ observationDate, observationPeriod });
  });
});

describe('the check of linked data', () => {
  const context = { '@context': 'https://schema.org' };

  it.each([
    ['a type that does not exist', { '@type': 'Indicator' }],
    ['a property of another type', { '@type': 'Dataset', observationDate: '2024' }],
    ['a number as text', { '@type': 'Observation', value: '8.76' }],
    ['a number that is none', { '@type': 'Observation', value: null }],
    ['a thing of the wrong type', { '@type': 'Dataset', creator: { '@type': 'Country', name: 'x' } }],
    ['a date with words', { '@type': 'Dataset', dateModified: 'today' }],
    ['a fault further in', { '@type': 'Dataset', citation: [{ '@type': 'CreativeWork', url: 'nowhere' }] }],
    ['an address with blanks', { '@type': 'Dataset', url: 'https://a b' }],
  ])('finds %s', (_, node) => {
    expect(faultsOfLinkedData({ ...context, '@graph': [node] })).toHaveLength(1);
  });

  it('finds a name used twice, and a graph without its context', () => {
    const node = { '@type': 'Dataset', '@id': 'https://a.vn/#a' };
    expect(faultsOfLinkedData({ ...context, '@graph': [node, node] })).toHaveLength(1);
    expect(faultsOfLinkedData({ '@graph': [] })).toHaveLength(1);
  });
});
