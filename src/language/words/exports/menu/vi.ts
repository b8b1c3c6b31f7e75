import type { MenuWords } from './en';

/** Words of the download menu and its dialogs, in Vietnamese. */
export const vi: MenuWords = {
  download: {
    png: 'PNG',
    pngHint: 'ảnh 2400 × 1350',
    svg: 'SVG',
    svgHint: 'hình vẽ, mọi cỡ',
    pdf: 'PDF',
    pdfHint: 'tài liệu để in, tìm được chữ',
    xlsx: 'XLSX',
    xlsxHint: 'bảng tính Excel, kèm nguồn',
    csv: 'CSV',
    csvHint: 'từng dòng, cho mọi phần mềm',
    json: 'JSON',
    jsonHint: 'cho lập trình viên',
    in: { vi: 'Bản tiếng Việt', en: 'Bản tiếng Anh' },
    done: 'Đã lưu {{file}}',
    busy: 'Đang vẽ hình',
    failed: 'Không tạo được ảnh trên máy này ({{reason}}). Bản SVG dùng được ở mọi trình duyệt.',
    retrySvg: 'Tải SVG thay thế',
  },
};
