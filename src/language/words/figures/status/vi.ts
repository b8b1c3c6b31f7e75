import type { StatusWords } from './en';

/** The reckoning of a status, in Vietnamese. */
export const vi = {
  rule: {
    'beyond-target': '{{value}} vượt {{goal}} {{target}} là {{distance}}; {{direction}}.',
    'below-limit': '{{value}} thấp hơn {{goal}} {{target}} là {{distance}}, tốt hơn mức đề ra; {{direction}}.',
    'equals-target': '{{value}} bằng {{goal}} {{target}} ở độ chính xác công bố.',
    'within-range': '{{value}} nằm trong khoảng {{goal}} {{target}}.',
    'not-beyond': '{{value}} vừa đúng mốc, nhưng {{goal}} là {{target}}; {{direction}}.',
    'within-tenth': '{{value}} kém {{goal}} {{target}} là {{distance}}, không quá {{share}} mức đó; {{direction}}.',
    'beyond-tenth': '{{value}} kém {{goal}} {{target}} là {{distance}}, quá {{share}} mức đó; {{direction}}.',
    'milestone-reached': 'Một mốc không có chỉ tiêu bằng số; nguồn ghi đã hoàn thành.',
    'no-target': 'Không nguồn nào của bảng nêu chỉ tiêu nên không xếp trạng thái.',
    'no-value': 'Chưa tìm thấy số công bố.',
  },
  unjudged: {
    period:
      'Số mới nhất thuộc kỳ {{period}}, {{goal}} thuộc kỳ {{goalPeriod}}; số của hai kỳ khác nhau không so được nên không xếp trạng thái.',
    direction: 'Chỉ số này không xét chiều tốt nên không xếp trạng thái theo {{goal}} {{target}}.',
    words: 'Nguồn nêu kết quả bằng lời, không có số để so với {{goal}} {{target}} nên không xếp trạng thái.',
  },
  direction: {
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    neutral: 'không xét chiều tốt',
  },
  reckoning: {
    valueOf: 'Giá trị {{period}}',
    close: 'Đóng',
    distance: 'Khoảng cách',
    above: 'cao hơn {{distance}}',
    below: 'thấp hơn {{distance}}',
    better: 'hơn {{distance}}',
    worse: 'kém {{distance}}',
    level: 'bằng nhau',
    inPercent: '{{distance}} ({{share}} {{goal}})',
    direction: 'Chiều tốt',
    precision: 'Độ chính xác',
    decimals_one: 'so sánh ở {{count, number}} chữ số thập phân',
    decimals_other: 'so sánh ở {{count, number}} chữ số thập phân',
    whole: 'so sánh ở số nguyên',
    threshold: 'Ngưỡng',
    allowed: 'gần đạt khi kém không quá {{allowed}} ({{share}} của {{target}})',
  },
  threshold: {
    near: {
      what: 'Gần đạt: kém chỉ tiêu không quá {{share}} mức chỉ tiêu',
      why: 'Do bảng này đặt ra; chưa tìm thấy văn bản nào quy định.',
    },
    substantial: {
      what: 'Tiến triển nhanh: mức tăng đạt từ {{share}} mức tăng cần có',
      why: 'Cơ quan Thống kê Canada công bố.',
    },
    moderate: {
      what: 'Tiến triển vừa: mức tăng đạt từ {{share}} mức tăng cần có',
      why: 'Cơ quan Thống kê Canada công bố.',
    },
    limited: {
      what: 'Tiến triển chậm: mức tăng đạt từ {{share}} mức tăng cần có; dưới mức đó là thụt lùi',
      why: 'Cơ quan Thống kê Canada công bố.',
    },
  },
} satisfies StatusWords;
