import type { WrittenWords } from './en';

/** What only the build says, in Vietnamese. */
export const vi = {
  written: {
    siteName: '{{board}}, {{subtitle}}',
    editors: 'Ban biên tập bảng {{board}}',
    dataTitle: 'Mỗi con số đều có nguồn và ngày',
    dataSubtitle: '{{board}}: dữ liệu, nguồn và phương pháp',
    state: 'Số liệu đến {{data}}. Bảng phát hành ngày {{date}}.',
    issued: 'Bảng phát hành ngày {{date}}.',
    indicators_one: 'chỉ số',
    indicators_other: 'chỉ số',
    figures_one: 'số đã công bố',
    figures_other: 'số đã công bố',
    sources_one: 'nguồn công khai',
    sources_other: 'nguồn công khai',
    newest: 'ngày của nguồn mới nhất',
    measured: '{{name}}, {{area}}',
  },
} satisfies WrittenWords;
