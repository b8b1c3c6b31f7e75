import type { StatusWords } from './en';

/** The reckoning of a status, in Vietnamese. */
export const vi = {
  rule: {
    'beyond-target': '{{value}} vượt chỉ tiêu {{target}} là {{distance}}; {{direction}}.',
    'equals-target': '{{value}} bằng chỉ tiêu {{target}} ở độ chính xác công bố.',
    'within-range': '{{value}} nằm trong khoảng chỉ tiêu {{target}}.',
    'not-beyond': '{{value}} vừa đúng mốc, nhưng chỉ tiêu là {{target}}; {{direction}}.',
    'within-tenth': '{{value}} kém chỉ tiêu {{target}} là {{distance}}, không quá một phần mười; {{direction}}.',
    'beyond-tenth': '{{value}} kém chỉ tiêu {{target}} là {{distance}}, quá một phần mười; {{direction}}.',
    'milestone-reached': 'Một mốc không có chỉ tiêu bằng số; nguồn ghi đã hoàn thành.',
    'no-target': 'Không nguồn nào của bảng nêu chỉ tiêu nên không xếp trạng thái.',
    'not-comparable': 'Chỉ tiêu thuộc kỳ khác hoặc không quy định chiều tốt nên không xếp trạng thái.',
    'no-value': 'Chưa tìm thấy số công bố.',
  },
  direction: {
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    neutral: 'không xét chiều tốt',
  },
} satisfies StatusWords;
