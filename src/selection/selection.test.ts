import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { statuses } from '#model/targets/status';
import { choicesOf } from './choices';
import { readNotices } from './further/readNotices';
import { emptySelection, orders, readSelection, writeSelection, type Selection } from './selection';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const ids = board.categories.map((one) => one.id);

const read = (search: string) => ({
  selection: readSelection(search, board),
  notices: readNotices(search, board),
});

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const anySearch = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'&=%+?#,;/ 2CđấĐ'), maxLength: 60 }),
  )
  .filter((text) => text === '' || text.trim() !== '')
  .filter((text) => text.length <= 200 && !half.test(text));

const choicesIn = (group: Parameters<typeof choicesOf>[1]) => fc.subarray([...choicesOf(board, group)]);
const anySort = fc.constantFrom('board', ...orders, ...orders.map((order) => `-${order}` as const));

const anySelection: fc.Arbitrary<Selection> = fc.record({
  category: choicesIn('category'),
  status: choicesIn('status'),
  target: choicesIn('target'),
  conflict: choicesIn('conflict'),
  period: choicesIn('period'),
  area: choicesIn('area'),
  kind: choicesIn('kind'),
  q: anySearch,
  sort: anySort,
  view: fc.constantFrom('cards', 'table'),
});

describe('readSelection and writeSelection', () => {
  it('give back what was written, with or without a question mark, without a notice', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom('', '?'), (selection, before) => {
        expect(read(before + writeSelection(selection))).toEqual({ selection, notices: [] });
      }),
    );
  });

  it('never fail and settle at once, whatever the query', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'category',
        'status',
        'q',
        'sort',
        'view',
        'period',
        'area',
        'kind',
        'target',
        'conflict',
        'v',
        '2024',
        '-name',
        'table',
        'yes',
        '=',
        '&',
        ',',
        '%',
        '%zz',
        '%F0%9F',
        '+',
        '__proto__',
        'constructor',
        ...ids,
        ...statuses,
      ),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
        (query) => {
          const { selection } = read(query);
          expect(selection.category.every((id) => ids.includes(id))).toBe(true);
          const again = read(writeSelection(selection));
          expect(again.notices).toEqual([]);
          expect({ ...again.selection, q: again.selection.q.trim() }).toEqual({ ...selection, q: selection.q.trim() });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leave out what is the default', () => {
    expect(writeSelection(emptySelection)).toBe('');
    expect(writeSelection({ ...emptySelection, q: '   ' })).toBe('');
    expect(read('')).toEqual({ selection: emptySelection, notices: [] });
  });

  it('write an address that a person can read', () => {
    const [first = '', second = ''] = ids;
    const selection: Selection = {
      ...emptySelection,
      category: [first, second],
      status: ['met', 'near'],
      period: ['2023', '2024'],
      area: ['viet-nam'],
      kind: ['plan'],
      conflict: ['yes'],
      q: 'hộ nghèo',
      sort: '-name',
      view: 'table',
    };
    expect(writeSelection(selection)).toBe(
      `category=${first},${second}&status=met,near&conflict=yes&period=2023,2024&area=viet-nam&kind=plan` +
        '&q=h%E1%BB%99+ngh%C3%A8o&sort=-name&view=table',
    );
  });

  it('put categories into the order of the board, each once', () => {
    const { selection, notices } = read(`?category=${[...ids].reverse().join(',')},${ids[0]}`);
    expect(selection.category).toEqual(ids);
    expect(notices).toEqual([]);
  });

  it.each([
    ['?category=moon', [{ name: 'category', value: 'moon' }]],
    ['?category=moon,moon', [{ name: 'category', value: 'moon' }]],
    ['?category=Economy', [{ name: 'category', value: 'Economy' }]],
    ['?status=great', [{ name: 'status', value: 'great' }]],
    ['?status=met,great', [{ name: 'status', value: 'great' }]],
    ['?sort=size', [{ name: 'sort', value: 'size' }]],
    ['?sort=name,date', [{ name: 'sort', value: 'date' }]],
    ['?sort=-board', [{ name: 'sort', value: '-board' }]],
    ['?view=list', [{ name: 'view', value: 'list' }]],
    ['?period=1999', [{ name: 'period', value: '1999' }]],
    ['?area=mars', [{ name: 'area', value: 'mars' }]],
    ['?kind=guess', [{ name: 'kind', value: 'guess' }]],
    ['?target=no', [{ name: 'target', value: 'no' }]],
    ['?v=1', []],
    ['?v=2', []],
    ['?v=3', [{ name: 'version', value: '3' }]],
    ['?v=next', [{ name: 'version', value: 'next' }]],
    ['?category=&status=&sort=', []],
    ['?category=,,,', []],
    ['?utm_source=x&page=3', []],
    ['?category=__proto__', [{ name: 'category', value: '__proto__' }]],
  ])('say what the board does not know in %s', (query, notices) => {
    const found = read(query);
    expect(found.notices).toEqual(notices);
    expect(found.selection.category).toEqual([]);
  });

  it('keep what is known beside what is not', () => {
    const { selection, notices } = read(`?category=${ids[1]},moon&status=met&sort=size`);
    expect(selection).toEqual({ ...emptySelection, category: [ids[1]], status: ['met'] });
    expect(notices.map((notice) => notice.value)).toEqual(['moon', 'size']);
  });

  it('cut what is far too long', () => {
    const { selection, notices } = read(`?q=${'a'.repeat(5000)}&category=${'b'.repeat(5000)}`);
    expect(selection.q).toHaveLength(200);
    expect(notices[0]?.value).toHaveLength(80);
  });

  it('read a later version as far as it is understood', () => {
    const { selection, notices } = read('?v=9&category=economy&mood=calm&status=met,glad');
    expect(selection).toEqual({ ...emptySelection, category: ['economy'], status: ['met'] });
    expect(notices).toEqual([
      { name: 'version', value: '9' },
      { name: 'status', value: 'glad' },
    ]);
  });
});

/** The writer of version 1 as it was published: categories, one status, a search, three orders. */
function writeVersion1(selection: { category: string[]; status: string | null; q: string; sort: string }): string {
  const query = new URLSearchParams();
  if (selection.category.length > 0) query.set('category', selection.category.join(','));
  if (selection.status !== null) query.set('status', selection.status);
  if (selection.q.trim() !== '') query.set('q', selection.q);
  if (selection.sort !== 'board') query.set('sort', selection.sort);
  return query.toString().replaceAll('%2C', ',');
}

describe('addresses of version 1', () => {
  const anyVersion1 = fc.record({
    category: fc.subarray(ids),
    status: fc.option(fc.constantFrom(...statuses)),
    q: anySearch,
    sort: fc.constantFrom('board', 'name', 'status'),
  });

  it('mean what they meant, and are written as they were', () => {
    fc.assert(
      fc.property(anyVersion1, (old) => {
        const address = writeVersion1(old);
        const { selection, notices } = read(address);
        const { category, q, sort } = old;
        expect(selection).toEqual({ ...emptySelection, category, q, sort, status: old.status ? [old.status] : [] });
        expect(notices).toEqual([]);
        expect(writeSelection(selection)).toBe(address);
      }),
    );
  });
});
