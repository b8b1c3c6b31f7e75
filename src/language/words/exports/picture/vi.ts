import type { PictureWords } from './en';

/** Words of exported pictures, in Vietnamese. */
export const vi = {
  export: {
    sourceDated: '{{name}}, {{date}}',
    cardTitle: '{{name}}: {{value}} ({{period}})',
    exportedOn: 'Số liệu đến {{data}}. Xuất ngày {{date}}.',
    hatch: 'Gạch chéo: số ước hoặc sơ bộ.',
    conflict: 'Các nguồn khác nhau; xem trên bảng.',
    gap: 'Để trống: {{periods}} ({{reason}}).',
  },
  picture: {
    exported: 'Xuất ngày {{date}}.',
  },
} satisfies PictureWords;
