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
    aboutTargets:
      '{{board}}: nhiệm kỳ và từng năm đặt ra chỉ tiêu gì, nguồn công khai nói gì về kết quả, và trạng thái của {{indicators}} trên bảng.',
    aboutData:
      '{{board}}: {{figures}} cho {{indicators}}, kèm nguồn công khai và ngày; chỗ các nguồn nêu khác nhau, những gì còn thiếu và vì sao; tệp JSON và CSV để tải về.',
    aboutCompare:
      '{{board}}: đặt cạnh nhau từ hai đến sáu chỉ số, hoặc các địa phương của một chỉ số, trên biểu đồ và trong bảng, kèm nguồn; tải về được.',
    measured: '{{name}}, {{area}}',
  },
} satisfies WrittenWords;
