import type { DataWords } from './en';

/** Words of the data page and of the change log, in Vietnamese. */
export const vi = {
  data: {
    title: 'Dữ liệu và nguồn',
    sources: 'Nguồn',
  },
  changes: {
    version: 'Phiên bản {{version}}, phát hành ngày {{date}}',
    feedTitle: 'Thay đổi của bảng {{board}}',
    author: 'Ban biên tập bảng {{board}}',
    inWords: 'kết quả nêu bằng lời',
    kind: { added: 'Thêm', revised: 'Sửa', removed: 'Bỏ' },
    count: {
      source_one: '{{count, number}} nguồn',
      source_other: '{{count, number}} nguồn',
      indicator_one: '{{count, number}} chỉ số',
      indicator_other: '{{count, number}} chỉ số',
      observation_one: '{{count, number}} số liệu',
      observation_other: '{{count, number}} số liệu',
      scoreboard_one: '{{count, number}} bảng tổng hợp chỉ tiêu',
      scoreboard_other: '{{count, number}} bảng tổng hợp chỉ tiêu',
      target_one: '{{count, number}} chỉ tiêu trong bảng tổng hợp',
      target_other: '{{count, number}} chỉ tiêu trong bảng tổng hợp',
      level_one: 'mức đặt ra của {{count, number}} chỉ tiêu',
      level_other: 'mức đặt ra của {{count, number}} chỉ tiêu',
    },
    field: {
      value: 'giá trị',
      observationStatus: 'tính chất',
      use: 'cách dùng',
      source: 'nguồn',
      published: 'ngày công bố',
      scenario: 'loại số liệu',
      period: 'kỳ',
      referenceArea: 'địa bàn',
      category: 'lĩnh vực',
      direction: 'chiều tốt lên',
      publisher: 'đơn vị công bố',
      title: 'tên bài',
      url: 'địa chỉ',
      total: 'tổng số',
      reached: 'số đạt hoặc vượt',
      status: 'trạng thái',
      indicator: 'chỉ số',
    },
  },
} satisfies DataWords;
