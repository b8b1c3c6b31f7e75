import type { LostWords } from './en';

/** Words of a page that does not exist, in Vietnamese. */
export const vi = {
  lost: {
    nothing: 'Không có trang nào ở “{{path}}”.',
    language: 'Trang không có ngôn ngữ “{{given}}”.',
    noLanguage: 'Địa chỉ thiếu ngôn ngữ (vi hoặc en).',
    board: 'Không có bảng “{{given}}”.',
    page: 'Không có trang “{{given}}”.',
    indicator: 'Bảng không có chỉ số “{{given}}”.',
    noIndicator: 'Địa chỉ thiếu tên chỉ số.',
    perhaps: 'Có thể bạn tìm',
    toOverview: 'Về trang tổng quan',
    boards: 'Các bảng hiện có',
    mistyped: 'Liên kết có thể đã cũ hoặc gõ sai. Các trang hiện có:',
  },
} satisfies LostWords;
