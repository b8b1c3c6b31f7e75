import type { BoardInParts } from '#model/parts/boardInParts';
import { breach, type Breach } from './breach';
import type { Mutable } from './soundBoard';

/** What the sound board says of its parts once it is a manifest: two of one category. */
function soundInParts(): Mutable<BoardInParts> {
  const file = (name: string) => ({
    href: `test-board/${name}.json`,
    bytes: 1000,
    sha256: '0123456789abcdef'.repeat(4),
  });
  return {
    by: 'category',
    indicators: 4,
    observations: 12,
    statuses: [
      { category: 'economy', status: 'tracked', indicators: 3 },
      { category: 'economy', status: 'nodata', indicators: 1 },
    ],
    choices: { period: ['2023', '2024'], area: ['here', 'nation'], kind: ['actual'] },
    catalogue: file('catalogue'),
    parts: [
      {
        ...file('economy-1'),
        id: 'economy-1',
        category: 'economy',
        indicators: ['growth', 'industry'],
        observations: 8,
      },
      { ...file('economy-2'), id: 'economy-2', category: 'economy', indicators: ['farming', 'trade'], observations: 4 },
    ],
  };
}

function inParts(...[code, path, found, expected, change]: Parameters<typeof breach>): Breach {
  return breach(code, `inParts.${path}`, found, expected, (board) => {
    board.inParts = soundInParts();
    change(board.inParts);
  });
}

/** Breaches of what a manifest says of its parts. */
export const inPartsBreaches: readonly Breach[] = [
  inParts('duplicate-id', 'parts[1].id', '"economy-1"', { code: 'unique' }, (b) => (b.parts[1].id = 'economy-1')),
  inParts('duplicate-id', 'parts[1].indicators[2]', '"growth"', { code: 'unique' }, (b) =>
    b.parts[1].indicators.push('growth'),
  ),
  inParts(
    'unknown-reference',
    'parts[0].category',
    '"society"',
    { code: 'known', list: 'categories' },
    (b) => (b.parts[0].category = 'society'),
  ),
  inParts(
    'part-subject',
    'parts[0].category',
    '',
    { code: 'known', list: 'categories' },
    (b) => delete b.parts[0].category,
  ),
  inParts(
    'part-subject',
    'parts[0].referenceArea',
    '"here"',
    { code: 'nothing' },
    (b) => (b.parts[0].referenceArea = 'here'),
  ),
  inParts(
    'wrong-folder',
    'parts[1].href',
    '"other-board/economy-2.json"',
    { code: 'part-address' },
    (b) => (b.parts[1].href = 'other-board/economy-2.json'),
  ),
  inParts(
    'wrong-folder',
    'catalogue.href',
    '"other-board/catalogue.json"',
    { code: 'part-address' },
    (b) => (b.catalogue.href = 'other-board/catalogue.json'),
  ),
  inParts('count-differs', 'observations', '13', { code: 'same-as', value: 12 }, (b) => (b.observations = 13)),
  inParts('count-differs', 'statuses', '5', { code: 'same-as', value: 4 }, (b) => (b.statuses[0].indicators = 4)),
  inParts(
    'unknown-reference',
    'statuses[1].category',
    '"society"',
    { code: 'known', list: 'categories' },
    (b) => (b.statuses[1].category = 'society'),
  ),
  inParts('unknown-reference', 'choices.area[2]', '"there"', { code: 'known', list: 'referenceAreas' }, (b) =>
    b.choices.area.push('there'),
  ),
  inParts('count-differs', 'indicators', '4', { code: 'same-as', value: 5 }, (b) => b.parts[1].indicators.push('more')),
  inParts(
    'missing-entry',
    'parts',
    '[2]',
    { code: 'entry', value: 'farming' },
    (b) => (b.parts[1].indicators[0] = 'fishing'),
  ),
];
