import type { BatchWords } from './en';

/** Words of the contents file of a package of pictures, in Vietnamese. */
export const vi: BatchWords = {
  batch: {
    workbook: 'Toàn bộ số liệu dạng bảng tính (XLSX)',
    noWorkbook: 'Không ghi được bảng tính.',
    languages: 'Ngôn ngữ của trang này',
    list: 'Các mục số liệu',
    picture: 'Ảnh',
    failed: 'Không tạo được ảnh của mục này; dưới đây vẫn có phần tóm tắt và nguồn.',
    failedCount_one: '{{count, number}} mục không ghi được trọn vẹn, được đánh dấu bên dưới.',
    failedCount_other: '{{count, number}} mục không ghi được trọn vẹn, được đánh dấu bên dưới.',
    sources: 'Nguồn',
    broken: 'Không ghi được mục này.',
  },
};
