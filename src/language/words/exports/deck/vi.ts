import type { DeckWords } from './en';

/** Words of slides, in Vietnamese. */
export const vi: DeckWords = {
  deck: {
    unit: 'Đơn vị: {{unit}}',
    open: 'Xem trên bảng:',
    source: 'Nguồn:',
    contents: 'Nội dung',
    contentsOf: 'Nội dung ({{page}}/{{pages}})',
    more_one: 'và {{count, number}} chỉ tiêu khác, xem ghi chú',
    more_other: 'và {{count, number}} chỉ tiêu khác, xem ghi chú',
    figures_one: '{{count, number}} hình',
    figures_other: '{{count, number}} hình',
    head: { number: 'TT', period: 'Kỳ', figure: 'Số liệu', kind: 'Loại', from: 'Nguồn' },
    shape: {
      title: 'Tiêu đề',
      subtitle: 'Tiêu đề phụ',
      sources: 'Nguồn',
      board: 'Bảng',
      number: 'Số trang chiếu',
      address: 'Địa chỉ',
      sign: 'Dấu trạng thái',
      status: 'Trạng thái',
      facts: 'Số liệu chính',
      unit: 'Đơn vị',
      chart: 'Biểu đồ',
      value: 'Giá trị',
      canal: 'Đường kẻ',
      table: 'Bảng số liệu',
      targets: 'Các chỉ tiêu',
    },
  },
};
