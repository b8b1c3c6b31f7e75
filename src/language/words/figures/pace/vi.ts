import type { PaceWords } from './en';

/** The pace towards a target of several years, in Vietnamese. */
export const vi = {
  pace: {
    title: 'Nhịp độ tới chỉ tiêu năm {{period}}',
    forward:
      'Từ {{base}} năm {{from}} tới đích {{goal}} năm {{to}}: đến năm {{at}} đã đi {{covered}} quãng đường trong {{elapsed}} thời gian.',
    backward:
      'Từ {{base}} năm {{from}} tới đích {{goal}} năm {{to}}: đến năm {{at}}, khi đã qua {{elapsed}} thời gian, đã lùi {{covered}} quãng đường.',
    growth: 'Bình quân mỗi năm thay đổi {{observed}}; mức cần có {{required}}.',
    way: 'Quãng đường',
    time: 'Thời gian',
    mark: 'Vạch dọc: mức chỉ tiêu và năm {{period}}.',
    base: 'Điểm đầu {{period}}',
    method: 'Xếp loại do bảng tính theo {{method}}; không nguồn nào của bảng công bố xếp loại này.',
    methodName: 'phương pháp của Cơ quan Thống kê Canada mà Open SDG dùng',
    class: {
      achieved: 'Đã tới mức chỉ tiêu',
      substantial: 'Tiến triển nhanh',
      moderate: 'Tiến triển vừa',
      limited: 'Tiến triển chậm',
      deterioration: 'Thụt lùi',
    },
  },
} satisfies PaceWords;
