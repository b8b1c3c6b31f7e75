import type { DeckWords } from './en';

/** Words of slides, in Vietnamese. */
export const vi: DeckWords = {
  deck: {
    unit: 'Đơn vị: {{unit}}',
    open: 'Xem trên bảng:',
    source: 'Nguồn:',
    contents: 'Nội dung',
    contentsOf: 'Nội dung ({{page}}/{{pages}})',
    figures_one: '{{count, number}} hình',
    figures_other: '{{count, number}} hình',
    head: { number: 'TT', period: 'Kỳ', figure: 'Số liệu', kind: 'Loại', from: 'Nguồn' },
  },
};
