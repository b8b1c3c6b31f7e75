import type { PrintWords } from './en';

/** Paper, in Vietnamese. */
export const vi = {
  print: {
    on: 'In ngày {{date}}',
    page: 'trang',
    overview: '{{subtitle}}, bản in tổng quan',
    dataTo: 'Số liệu đến {{date}}',
    result: 'Kết quả',
    chosen_one: '{{shown}} trong {{count, number}} chỉ số',
    chosen_other: '{{shown}} trong {{count, number}} chỉ số',
    reference: '[1]: số thứ tự của nguồn ở danh sách bên dưới.',
    sources: 'Nguồn của các số trong bản in',
  },
} satisfies PrintWords;
