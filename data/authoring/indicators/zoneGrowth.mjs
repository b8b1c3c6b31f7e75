import { gap, kept, line, shown, w } from '../../../scripts/board/notation.mjs';

const years = ['2020', '2021', '2022', '2023', '2024'];
const otherVersion = w(
  'Thuộc báo cáo ghi tăng trưởng 7,6 %, không ghép với mức 8,76 %.',
  'Belongs to the report with growth of 7.6%; not to be mixed with 8.76%.',
);
const firstPlan = w('Đi cùng kế hoạch ban đầu 8,8 %.', 'Goes with the first plan of 8.8%.');

const zones = {
  1: {
    vi: 'khu vực I',
    en: 'zone I',
    whatVi: 'nông, lâm nghiệp và thủy sản',
    whatEn: 'agriculture, forestry and fisheries',
  },
  2: { vi: 'khu vực II', en: 'zone II', whatVi: 'công nghiệp và xây dựng', whatEn: 'industry and construction' },
  3: { vi: 'khu vực III', en: 'zone III', whatVi: 'dịch vụ', whatEn: 'services' },
};

const growthOf = (number, observations, more) => ({
  id: `growth-zone${number}`,
  category: 'economy',
  name: w(`Tăng trưởng ${zones[number].vi}`, `Growth of ${zones[number].en}`),
  definition: w(
    `Mức tăng giá trị tăng thêm của ${zones[number].vi} (${zones[number].whatVi}) so với năm trước.`,
    `Increase of the value added of ${zones[number].en} (${zones[number].whatEn}) on the previous year.`,
  ),
  unit: 'percent',
  direction: 'higher',
  frequency: 'annual',
  observations,
  picture: { kind: 'column', series: [line(`growth-zone${number}`, 'main')], periods: years, plan: true },
  related: ['grdp-growth', `structure-zone${number}`],
  ...more,
});

const conflict2024 = (mine, rival) =>
  w(
    `Năm 2024: ${mine.vi} đi cùng mức tăng chung 8,76 %; báo cáo ghi mức chung 7,6 % nêu ${rival.vi}. Hai bộ số không ghép với nhau.`,
    `2024: ${mine.en} goes with total growth of 8.76%; the report with a total of 7.6% gives ${rival.en}. The two sets are never mixed.`,
  );

/** Growth by zone. Two sets exist for 2024; they are never mixed. */
export const zoneGrowth = [
  growthOf(
    1,
    [
      'growth-zone1-2020',
      'growth-zone1-2021',
      'growth-zone1-2022',
      'growth-zone1-2023',
      shown('annual-2024-zone1-growth', w('Đi cùng mức tăng chung 8,76 %.', 'Goes with total growth of 8.76%.')),
      kept('annual-2024-zone1-growth-alt', otherVersion),
      'zone1-growth-plan-2020',
      'zone1-growth-plan-2022',
      shown('zone1-growth-plan-2025', firstPlan),
    ],
    { conflict: conflict2024(w('3,38 %', '3.38%'), w('3,17 %', '3.17%')) },
  ),
  growthOf(
    2,
    [
      'growth-zone2-2020',
      'growth-zone2-2021',
      'growth-zone2-2022',
      'growth-zone2-2023',
      shown('annual-2024-zone2-growth', w('Đi cùng mức tăng chung 8,76 %.', 'Goes with total growth of 8.76%.')),
      kept('annual-2024-zone2-growth-alt', otherVersion),
      'zone2-growth-plan-2020',
      'zone2-growth-plan-2022',
      shown('zone2-growth-plan-2025', firstPlan),
    ],
    {
      conflict: conflict2024(w('16,57 %', '16.57%'), w('13,06 %', '13.06%')),
      note: w(
        'Kế hoạch năm 2020 của khu vực này là 11,53 %, trùng chữ số với con số không rõ nghĩa trong bài của PLO.',
        'The 2020 plan of this zone is 11.53%, the same digits as the unclear figure in the PLO article.',
      ),
    },
  ),
  growthOf(
    3,
    [
      'growth-zone3-2020',
      'growth-zone3-2021',
      'growth-zone3-2022',
      'growth-zone3-2023',
      gap(
        'growth-zone3-2024-missing',
        '2024',
        'not-found',
        w(
          'Chưa tìm thấy số đi cùng mức tăng chung 8,76 %.',
          'No figure that goes with total growth of 8.76% was found.',
        ),
      ),
      kept('annual-2024-zone3-growth-alt', otherVersion),
      'zone3-growth-plan-2022',
      shown('zone3-growth-plan-2025', firstPlan),
    ],
    {
      conflict: w(
        'Năm 2024 chỉ có 6,82 % trong báo cáo ghi mức chung 7,6 %; không dùng cùng mức 8,76 %.',
        'For 2024 there is only 6.82% in the report with a total of 7.6%; it is not used with 8.76%.',
      ),
      note: w(
        'Nguồn ghi cùng mức 8,84 % cho hai năm 2022 và 2023.',
        'The sources print the same 8.84% for 2022 and 2023.',
      ),
    },
  ),
  {
    ...growthOf(
      1,
      [
        'growth-tax-2020',
        'growth-tax-2021',
        'growth-tax-2022',
        'growth-tax-2023',
        gap(
          'growth-tax-2024-missing',
          '2024',
          'not-found',
          w(
            'Chưa tìm thấy số đi cùng mức tăng chung 8,76 %.',
            'No figure that goes with total growth of 8.76% was found.',
          ),
        ),
        kept('annual-2024-tax-growth-alt', otherVersion),
        'tax-growth-plan-2022',
        shown('tax-growth-plan-2025', firstPlan),
      ],
      {},
    ),
    id: 'growth-tax',
    name: w('Mức tăng thuế sản phẩm trừ trợ cấp', 'Growth of product taxes less subsidies'),
    definition: w(
      'Mức tăng thuế sản phẩm trừ trợ cấp sản phẩm trong GRDP so với năm trước.',
      'Increase of taxes on products less subsidies within GRDP on the previous year.',
    ),
    conflict: w(
      'Năm 2024 chỉ có 1,52 % trong báo cáo ghi mức chung 7,6 %; không dùng cùng mức 8,76 %.',
      'For 2024 there is only 1.52% in the report with a total of 7.6%; it is not used with 8.76%.',
    ),
    picture: { kind: 'column', series: [line('growth-tax', 'main')], periods: years, plan: true },
    related: ['grdp-growth', 'structure-tax'],
  },
];
