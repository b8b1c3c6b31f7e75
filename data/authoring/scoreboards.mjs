import { kept, shown, w } from '../../scripts/board/notation.mjs';

const target = (name, indicator, words, short) => ({
  id: name,
  fact: `annual-2024-status-${name}`,
  name: words,
  short,
  indicator,
});

export const scoreboards = [
  {
    id: 'term',
    scope: 'term',
    period: '2020-2025',
    asOf: '2024-12-31',
    title: w('chỉ tiêu nhiệm kỳ đã đạt hoặc vượt', 'term targets met or exceeded'),
    subtitle: w(
      'Tính đến cuối năm 2024. Nguồn chỉ công bố tổng số.',
      'As of the end of 2024. The source publishes the total only.',
    ),
    message: w('Hậu Giang đạt hoặc vượt 14/18 chỉ tiêu nhiệm kỳ', 'Hậu Giang met or exceeded 14 of 18 term targets'),
    reachedFact: 'seed-term-targets-met',
    totalFact: 'seed-term-targets-total',
    targets: [],
    observations: ['seed-term-targets-met', 'seed-term-targets-total'],
    levels: [
      ['grdp-growth', 'term-growth-target'],
      ['grdp-per-capita', 'term-grdp-pc-target'],
      ['total-investment-term', 'term-investment-target'],
      ['budget-revenue-term', 'term-budget-target'],
      ['export-services-term', 'term-export-target'],
      ['trained-workers', 'term-trained-workers-target'],
      ['jobs-created', 'term-jobs-target'],
      ['schools-national-standard', 'term-schools-target'],
      ['new-rural-communes-share', 'term-ntm-communes-target'],
      ['new-rural-districts-added', 'term-ntm-districts-target'],
      ['clean-water-urban', 'term-water-urban-target'],
      ['clean-water-rural', 'term-water-rural-target'],
      ['households-in-organisations', 'term-households-orgs-target'],
      ['strong-organisations', 'term-strong-orgs-target'],
      ['par-index-rank', 'term-par-target'],
    ],
    note: w(
      'Nguồn không nêu tên 14 chỉ tiêu. Trong 18 chỉ tiêu nhiệm kỳ, bảng tìm được mức đặt ra của 15 chỉ tiêu; không suy ra chỉ tiêu nào đã đạt.',
      'The source does not name the 14 targets. Of the 18 term targets the level of 15 was found; the board does not infer which ones were met.',
    ),
  },
  {
    id: 'annual-2024',
    scope: 'annual',
    period: '2024',
    asOf: '2024-12-09',
    title: w('chỉ tiêu năm 2024 đã đạt hoặc vượt', '2024 targets met or exceeded'),
    subtitle: w(
      'Ước tại kỳ họp Hội đồng nhân dân tỉnh ngày 09/12/2024: 13 vượt, 5 đạt.',
      'Estimate at the People’s Council session of 9 Dec 2024: 13 exceeded, 5 met.',
    ),
    message: w(
      'Hậu Giang đạt hoặc vượt 18/18 chỉ tiêu năm 2024',
      'Hậu Giang met or exceeded 18 of 18 targets for 2024',
    ),
    locator: w('đoạn về kết quả 18 chỉ tiêu', 'passage on the results of the 18 targets'),
    reachedFact: 'annual-2024-targets-met',
    totalFact: 'annual-2024-targets-met',
    targets: [
      target(
        'growth',
        'grdp-growth',
        w('Tốc độ tăng trưởng kinh tế', 'Economic growth'),
        w('Tăng GRDP', 'GRDP growth'),
      ),
      target(
        'grdp-pc',
        'grdp-per-capita-estimate',
        w('GRDP bình quân đầu người', 'GRDP per capita'),
        w('GRDP đầu người', 'GRDP per capita'),
      ),
      target(
        'structure',
        'economic-structure-2024',
        w('Cơ cấu kinh tế', 'Economic structure'),
        w('Cơ cấu kinh tế', 'Economic structure'),
      ),
      target(
        'investment',
        'total-investment',
        w('Tổng vốn đầu tư toàn xã hội', 'Total social investment'),
        w('Vốn đầu tư', 'Investment'),
      ),
      target('budget', 'budget-revenue', w('Thu ngân sách', 'Budget revenue'), w('Thu ngân sách', 'Budget revenue')),
      target(
        'trade',
        'trade-turnover',
        w('Tổng kim ngạch xuất nhập khẩu', 'Export-import turnover'),
        w('Xuất nhập khẩu', 'Trade'),
      ),
      target(
        'enterprises',
        'operating-enterprises',
        w('Doanh nghiệp đang hoạt động và có kê khai thuế', 'Operating enterprises that declare tax'),
        w('Doanh nghiệp', 'Enterprises'),
      ),
      target('population', 'population-2024', w('Dân số', 'Population'), w('Dân số', 'Population')),
      target('labour', 'labour-2024', w('Lao động', 'Labour'), w('Lao động', 'Labour')),
      target('poverty', 'poverty-rate', w('Tỉ lệ hộ nghèo', 'Poverty rate'), w('Hộ nghèo', 'Poverty rate')),
      target('education', 'education-2024', w('Giáo dục', 'Education'), w('Giáo dục', 'Education')),
      target('health', 'health-2024', w('Y tế', 'Health'), w('Y tế', 'Health')),
      target(
        'water',
        'clean-water-2024',
        w('Tỉ lệ sử dụng nước sạch', 'Clean water use'),
        w('Nước sạch', 'Clean water'),
      ),
      target(
        'urbanisation',
        'urbanisation-2024',
        w('Tỉ lệ đô thị hóa', 'Urbanisation rate'),
        w('Đô thị hóa', 'Urbanisation'),
      ),
      target(
        'new-rural',
        'new-rural-communes',
        w('Nông thôn mới', 'New-rural communes'),
        w('Nông thôn mới', 'New-rural'),
      ),
      target(
        'waste',
        'waste-2024',
        w(
          'Rác thải sinh hoạt đô thị và nông thôn được thu gom, xử lý',
          'Household waste collected and treated, urban and rural',
        ),
        w('Rác thải', 'Waste'),
      ),
      target('defence', 'defence-2024', w('Quốc phòng', 'Defence'), w('Quốc phòng', 'Defence')),
      target('security', 'security-2024', w('An ninh', 'Security'), w('An ninh', 'Security')),
    ],
    observations: [
      shown(
        'annual-2024-targets-exceeded-dec',
        w(
          'Số chỉ tiêu vượt nêu tại kỳ họp ngày 09/12/2024, có tên từng chỉ tiêu.',
          'Targets exceeded as given at the session of 9 Dec 2024, each one named.',
        ),
      ),
      kept(
        'annual-2024-targets-exceeded-jan',
        w(
          'Số chỉ tiêu vượt trong tổng kết công bố ngày 23/01/2025, không nêu chỉ tiêu nào thay đổi.',
          'Targets exceeded in the review published on 23 Jan 2025, which does not say which one changed.',
        ),
      ),
    ],
    conflict: w(
      'Số chỉ tiêu vượt: 13 (ngày 09/12/2024) và 12 (ngày 23/01/2025); cả hai lần đều 18/18 chỉ tiêu đạt hoặc vượt.',
      'Targets exceeded: 13 (9 Dec 2024) and 12 (23 Jan 2025); both times 18 of 18 were met or exceeded.',
    ),
  },
];
