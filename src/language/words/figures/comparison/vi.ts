import type { ComparisonTexts } from './en';

/** What a comparison says of itself, in Vietnamese. */
export const vi = {
  comparison: {
    index: { points: 'điểm chỉ số', point: 'điểm chỉ số' },
    more_one: '{{names}} và {{count, number}} chỉ số khác',
    more_other: '{{names}} và {{count, number}} chỉ số khác',
    areas: '{{name}}: {{areas}}',
    indexOf: 'Chỉ số định gốc ({{base}} = 100): {{names}}',
    measured: '{{unit}}, {{period}}',
    indexed: 'Điểm chỉ số, {{base}} = 100, {{period}}',
    ranking: '{{name}} theo địa phương, {{period}}',
    rankingMarks: '{{unit}}, {{period}}; vạch đứng: {{marks}}',
    indexNote:
      'Chỉ số định gốc do bảng này tính: số đã công bố của mỗi kỳ chia cho số của {{base}}, nhân 100, làm tròn một chữ số thập phân; không điền số thiếu.',
    without: {
      unit: 'Không tính chỉ số định gốc cho {{names}}: tỉ lệ, tốc độ và thứ hạng không quy về gốc 100.',
      conflict:
        'Không tính chỉ số định gốc cho {{names}}: các nguồn nói khác nhau, khi đó bảng không tự tính mức so sánh.',
      'no-base': 'Không tính chỉ số định gốc cho {{names}}: không có số của {{base}}.',
      'open-base': 'Không tính chỉ số định gốc cho {{names}}: số của {{base}} không chính xác hoặc không lớn hơn 0.',
    },
    conflict: 'Các nguồn nói khác nhau về {{names}}; trang của từng chỉ số nói rõ.',
    inOrder: '{{when}}, từ cao xuống thấp: {{values}}',
    indexInOrder: '{{when}} ({{base}} = 100), từ cao xuống thấp: {{values}}',
    ranks: '{{when}}, từ thứ hạng cao nhất: {{values}}',
    never: 'Không có kỳ nào có số của từ hai bên trở lên',
    named: '{{title}}. {{sentence}}',
    chart: '{{title}}. {{subtitle}}. {{sentence}} {{points}}.',
  },
} satisfies ComparisonTexts;
