import type { ReportWords } from './en';

/** Words of documents of one or many figures, in Vietnamese. */
export const vi: ReportWords = {
  report: {
    unit: 'Đơn vị:\u00a0{{unit}}.',
    period: 'Kỳ:\u00a0{{period}}.',
    moreRows_one: 'Còn {{count, number}} hàng nữa trên bảng',
    moreRows_other: 'Còn {{count, number}} hàng nữa trên bảng',
    notes: 'Lưu ý',
    conflict: 'Các nguồn khác nhau: {{text}}',
    sources: 'Nguồn',
    sourceTitle: '{{source}}: “{{title}}”',
    moreSources_one: 'Còn {{count, number}} nguồn nữa trên bảng',
    moreSources_other: 'Còn {{count, number}} nguồn nữa trên bảng',
    address: 'Xem trên bảng: {{address}}',
    page: 'trang {{page}}/{{pages}}',
    subject_one: '{{board}}, phiên bản {{version}}: {{count, number}} mục số liệu',
    subject_other: '{{board}}, phiên bản {{version}}: {{count, number}} mục số liệu',
    kind: 'Báo cáo số liệu',
    figures_one: '{{count, number}} mục',
    figures_other: '{{count, number}} mục',
    scope: 'Phạm vi',
    versionOf: 'Phiên bản số liệu',
    exportedOn: 'Ngày xuất',
    dataTo: 'Số liệu đến',
    sourcesNamed_one: '{{count, number}} nguồn công khai, ghi rõ kèm ngày ở từng trang',
    sourcesNamed_other: '{{count, number}} nguồn công khai, ghi rõ kèm ngày ở từng trang',
    boardAddress: 'Địa chỉ',
    caveat: 'Tài liệu này không tự ước tính hay điền thêm số nào; hình gạch chéo là số ước hoặc số sơ bộ của nguồn.',
    contents: 'Mục lục',
    contentsOn: 'Mục lục (tiếp theo)',
  },
};
