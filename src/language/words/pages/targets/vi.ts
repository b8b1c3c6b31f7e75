import type { TargetsWords } from './en';

/** Words of the targets page, in Vietnamese. */
export const vi = {
  targets: {
    title: 'Chỉ tiêu',
    lead: 'Nhiệm kỳ và năm đặt ra những gì, nguồn nói gì về kết quả, và trạng thái của từng chỉ số trên bảng.',
    termHeading: 'Chỉ tiêu nhiệm kỳ {{period}}',
    levelsHeading_one: 'Mức đặt ra của {{count, number}} chỉ tiêu có nguồn',
    levelsHeading_other: 'Mức đặt ra của {{count, number}} chỉ tiêu có nguồn',
    noVerdict:
      '“Biết đến nay” là số mới nhất đã công bố trong nhiệm kỳ, không phải kết luận: không nguồn nào nêu chỉ tiêu nào đã đạt.',
    rest_one: '{{count, number}} chỉ tiêu còn lại: chưa tìm thấy mức đặt ra trong nguồn công khai.',
    rest_other: '{{count, number}} chỉ tiêu còn lại: chưa tìm thấy mức đặt ra trong nguồn công khai.',
    target: 'Chỉ tiêu',
    level: 'Mức đặt ra',
    known: 'Biết đến nay',
    levelSource: 'Nguồn của mức đặt ra',
    allHeading_one: '{{count, number}} chỉ tiêu và kết quả do nguồn nêu',
    allHeading_other: '{{count, number}} chỉ tiêu và kết quả do nguồn nêu',
    outcome: 'Kết quả do nguồn nêu',
    outcomeSource: 'Nguồn của kết quả',
    plan: 'Kế hoạch',
    actual: 'Thực hiện',
    figures: 'Số liệu',
    outcomeShort: 'Kết quả',
    noNumber: 'nguồn không nêu',
    differs: 'Các nguồn khác nhau',
    statusHeading: 'Trạng thái các chỉ số theo lĩnh vực',
    statusHint: 'Bảng tính cho từng chỉ số, tách khỏi các chỉ tiêu ở trên. Mỗi con số dẫn đến các chỉ số của nó.',
    total: 'Tất cả chỉ số',
    cell: '{{category}}: {{status}} {{count, number}}',
    none: 'Không nguồn nào nêu chỉ tiêu cho bảng này.',
  },
} satisfies TargetsWords;
