import type { EmbedCodeWords } from './en';

/** Words of the code that another page pastes, in Vietnamese. */
export const vi = {
  embed: {
    button: 'Mã nhúng',
    close: 'Đóng',
    intro: 'Dán mã này vào trang khác. Khung luôn hiện số liệu hiện hành của bảng, kèm nguồn.',
    theme: 'Giao diện',
    auto: 'Theo máy người xem',
    light: 'Sáng',
    dark: 'Tối',
    code: 'Mã để dán',
    copy: 'Sao chép mã',
    copied: 'Đã sao chép',
    notCopied: 'Trình duyệt không cho sao chép. Hãy chọn mã rồi chép.',
    preview: 'Mở riêng khung này',
  },
} satisfies EmbedCodeWords;
