import type { PictureWords } from './en';

/** Words of exported pictures, in Vietnamese. */
export const vi = {
  export: {
    sourceDated: '{{name}}, {{date}}',
    cardTitle: '{{name}}: {{value}} ({{period}})',
    exportedOn: 'Số liệu đến {{data}}. Bảng phiên bản {{version}}. Xuất ngày {{date}}.',
    conflict: 'Các nguồn khác nhau; xem trên bảng.',
    gap: 'Để trống: {{periods}} ({{reason}}).',
    status: {
      line: '{{status}}: {{reason}}',
      judged: '{{value}} so với {{goal}} ({{period}})',
      noTarget: 'không nguồn nào của bảng nêu chỉ tiêu',
      milestone: 'mốc không có chỉ tiêu bằng số, nguồn ghi đã hoàn thành',
      otherPeriod: 'khác kỳ nên không so sánh',
      otherPeriodOf: { plan: 'kế hoạch khác kỳ nên không so sánh', target: 'chỉ tiêu khác kỳ nên không so sánh' },
      neutral: 'chỉ số không xét chiều tốt',
      inWords: 'nguồn không nêu con số để so',
    },
  },
  picture: {
    exported: 'Bảng phiên bản {{version}}. Xuất ngày {{date}}.',
  },
} satisfies PictureWords;
