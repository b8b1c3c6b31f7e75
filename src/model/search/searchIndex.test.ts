import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '#model/board';
import { indicatorEntry, numbersOf } from './indicatorEntry';
import { indexEntries, searchEntries } from './searchIndex';

const board = JSON.parse(readFileSync('data/hau-giang-2020-2025.json', 'utf8')) as Board;
const index = indexEntries(
  board.indicators.map((one) => ({ ...indicatorEntry(board, one, numbersOf(one)), value: one.id })),
);
const find = (search: string) => searchEntries(index, search);

/** What people type, and the indicator that they mean. */
const searches: Readonly<Record<string, readonly string[]>> = {
  'grdp-growth': [
    'Tăng trưởng GRDP',
    'tang truong grdp',
    'TANG TRUONG GRDP',
    'grdp growth',
    'tăng trưởng grd',
    'tang truogn grdp',
  ],
  'budget-revenue': ['Thu ngân sách', 'thu ngan sach', 'ngân sách', 'budget revenue', 'thu ngân sahc', 'tns'],
  'grdp-per-capita': ['GRDP bình quân', 'binh quan dau nguoi', 'grdp per capita', 'per capita'],
  'structure-zone2': [
    'tỉ trọng khu vực II',
    'tỷ trọng khu vực II',
    'ty trong khu vuc ii',
    'share of zone ii',
    'tỉ trọng công nghiệp',
  ],
  'poverty-rate': [
    'Tỉ lệ hộ nghèo',
    'tỷ lệ hộ nghèo',
    'ti le ho ngheo',
    'ty le ho ngheo',
    'hộ nghèo',
    'ho ngheo',
    'poverty',
    'poverty rate',
    'tỉ lệ hộ nghéo',
    'ti le ho nghoe',
  ],
  'great-unity-houses': [
    'nhà đại đoàn kết',
    'nha dai doan ket',
    'great unity',
    '1400',
    '1.400',
    '1,400',
    'đại đòan kết',
    'houses completed',
  ],
  'security-teams': ['tổ bảo vệ an ninh', 'to bao ve an ninh', 'tổ bảo vệ', 'security teams', 'grassroots security'],
  'medals-gold': ['huy chương vàng', 'huy chuong vang', 'gold medals', 'hcv'],
  'marathon-runners': ['marathon', 'vận động viên', 'maraton', 'runners'],
  'pci-rank': ['thứ hạng pci', 'thu hang pci', 'pci rank'],
  'pci-score': ['điểm pci', 'diem pci', 'pci score', '68,12', '68.12'],
  'total-investment': [
    'đầu tư toàn xã hội',
    'dau tu toan xa hoi',
    'tổng vốn đầu tư',
    'total social investment',
    'tong von dau tu',
    '27.500',
  ],
  'new-enterprises': [
    'doanh nghiệp thành lập mới',
    'doanh nghiep thanh lap moi',
    'newly registered',
    'doanh nghiệp thành lập',
  ],
  'fdi-projects': ['fdi', 'dự án fdi', 'du an fdi'],
  'health-insurance': ['bảo hiểm y tế', 'bao hiem y te', 'bhyt', 'BHYT', 'health insurance'],
  'trained-workers': ['lao động qua đào tạo', 'lao dong qua dao tao', 'trained workers', 'đào tạo'],
  'tourist-visits': ['khách du lịch', 'khach du lich', 'tourist visits', 'lượt khách', 'torist visits'],
  'tourism-revenue': ['doanh thu du lịch', 'tourism revenue'],
  'aquatic-output': [
    'sản lượng thủy sản',
    'sản lượng thuỷ sản',
    'san luong thuy san',
    '84697',
    '84.697',
    '84,697',
    'aquatic',
  ],
  'rice-output': ['sản lượng lúa', 'san luong lua', 'rice'],
  'urbanisation-2024': ['đô thị hóa', 'đô thị hoá', 'do thi hoa', 'urbanisation'],
  'temporary-housing': ['nhà tạm', 'xóa nhà tạm', 'xoá nhà tạm', 'xoa nha tam', 'dột nát'],
  'traffic-accidents': ['tai nạn giao thông', 'tai nan giao thong', 'tngt', 'traffic'],
  'new-rural-communes': ['nông thôn mới', 'nong thon moi', 'xã nông thôn mới', 'new rural communes', 'ntm'],
  'par-index-rank': ['cải cách hành chính', 'cchc', 'par index rank'],
};

const cases = Object.entries(searches).flatMap(([id, texts]) => texts.map((text) => [text, id] as const));

describe('what people type', () => {
  it('is tried with a hundred searches', () => expect(cases.length).toBeGreaterThanOrEqual(100));

  it.each(cases)('“%s” finds %s first', (text, id) => {
    expect(find(text)[0]).toBe(id);
    expect(find(text.normalize('NFD'))[0]).toBe(id);
  });
});

describe('a search', () => {
  const names = (...all: readonly string[]) =>
    indexEntries(all.map((name) => ({ value: name, names: [name], texts: [], numbers: [], key: false })));

  it('ranks the diacritics that were typed above others', () => {
    const all = names('Bác sĩ', 'Huy chương bạc', 'Bậc học', 'Bac A');
    expect(searchEntries(all, 'bạc')[0]).toBe('Huy chương bạc');
    expect(searchEntries(all, 'bậc')[0]).toBe('Bậc học');
    expect(searchEntries(all, 'bac')).toHaveLength(4);
    expect(searchEntries(all, 'bac')[0]).toBe('Bac A');
  });

  it('takes old and new places of the tone, i and y, đ and d for the same', () => {
    for (const [left, right] of [
      ['hoà bình', 'hòa bình'],
      ['thuỷ lợi', 'thủy lợi'],
      ['tỷ lệ', 'tỉ lệ'],
      ['khoẻ', 'khỏe'],
    ] as const) {
      expect(searchEntries(names('Khác', left), right)).toEqual([left]);
      expect(searchEntries(names('Khác', right), left)).toEqual([right]);
    }
    expect(searchEntries(names('Đô thị'), 'do thi')).toEqual(['Đô thị']);
  });

  it('forgives one slip, not two, and none in a number', () => {
    const all = indexEntries([{ value: 1, names: ['Nghèo'], texts: [], numbers: [1400], key: false }]);
    for (const slip of ['nghoe', 'ngheoo', 'nghep', 'nheo']) expect(searchEntries(all, slip)).toEqual([1]);
    expect(searchEntries(all, 'nhgep')).toEqual([]);
    expect(searchEntries(all, '1401')).toEqual([]);
  });

  it('reads a number in either notation', () => {
    const all = indexEntries([{ value: 1, names: ['A'], texts: [], numbers: [1234.5, -0.3, 8.765], key: false }]);
    for (const text of ['1234,5', '1234.5', '0,3', '−0.3', '8,765', '8.765', '8,765 %']) {
      expect(searchEntries(all, text)).toEqual([1]);
    }
  });

  it('needs every word', () => {
    expect(find('hộ nghèo marathon')).toEqual([]);
    expect(find('qqqqq')).toEqual([]);
  });

  it('gives all for nothing, and nothing for signs', () => {
    expect(find('   ')).toHaveLength(board.indicators.length);
    expect(find('\u200b')).toHaveLength(board.indicators.length);
    expect(find('.*+?^${}()|[]\\')).toEqual([]);
  });

  it('stands any text', () => {
    const ids = new Set(board.indicators.map(({ id }) => id));
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('a'.repeat(10_000), '\ud800', 'ho\u200b ngheo\udfff', '\u202e', '(a+)+$', '1'.repeat(5000)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = find(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => ids.has(id))).toBe(true);
      }),
    );
    expect(find('ho\u200b ngheo\udfff')[0]).toBe('poverty-rate');
  });

  it('finds every indicator by its own names', () => {
    for (const { id, name } of board.indicators) {
      for (const text of Object.values(name)) expect(find(text)).toContain(id);
    }
  });
});
