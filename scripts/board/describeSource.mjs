import { w } from './notation.mjs';
import { dayOrNull } from './observe.mjs';

/** A source as the board shows it: short name and remarks from the authoring file, the rest from `data/facts`. */
export function describeSource(record, shorts) {
  const authored = shorts[record.id];
  if (!authored) throw new Error(`no short name for the source ${record.id}`);
  const url = record.url ?? authored.url;
  if (!/^https?:\/\//.test(url ?? '')) throw new Error(`no address for the source ${record.id}`);
  const notes = [dateNote(record), ...(authored.notes ?? []), ...readingNotes(record)].filter(Boolean);
  return {
    id: record.id,
    publisher: record.publisher,
    short: authored.short,
    title: record.title,
    url,
    published: dayOrNull(record.published),
    note:
      notes.length === 0
        ? undefined
        : w(notes.map((note) => note.vi).join(' '), notes.map((note) => note.en).join(' ')),
  };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateNote(record) {
  if (dayOrNull(record.published)) return undefined;
  if (!record.published) return w('Không đọc được ngày đăng.', 'No publication date could be read.');
  const [year, month] = record.published.split('-');
  return w(
    `Đăng tháng ${month}/${year}, không rõ ngày.`,
    `Published in ${months[Number(month) - 1]} ${year}, day unknown.`,
  );
}

function readingNotes(record) {
  const note = record.note ?? '';
  return [
    note.includes('title taken from the address') &&
      w('Tên bài ghi theo địa chỉ trang.', 'Title taken from the page address.'),
    /only the opening|opening of the page/.test(note) &&
      w('Chỉ đọc được phần đầu trang.', 'Only the opening of the page could be read.'),
  ];
}
