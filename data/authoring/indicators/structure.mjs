import { gap, kept, line, noFigureFound, row, shown, w } from '../../../scripts/board/notation.mjs';

const years = ['2020', '2021', '2022', '2023', '2024'];
const later = w('Bộ số công bố sau, tháng 12/2022.', 'The later set, of December 2022.');
const earlier = w(
  'Số ước tháng 12/2021; bộ số tháng 12/2022 được dùng.',
  'Estimate of December 2021; the set of December 2022 is used.',
);
const share = (id, nameVi, nameEn, whatVi, whatEn, observations, more) => ({
  id,
  category: 'economy',
  name: w(`Tỉ trọng ${nameVi}`, `Share of ${nameEn}`),
  definition: w(
    `Tỉ trọng của ${whatVi} trong GRDP theo giá hiện hành.`,
    `Share of ${whatEn} in GRDP at current prices.`,
  ),
  unit: 'percent',
  direction: 'neutral',
  frequency: 'annual',
  observations,
  ...more,
});

export const structure = [
  share(
    'structure-zone2',
    'khu vực II (công nghiệp, xây dựng)',
    'zone II (industry, construction)',
    'khu vực II (công nghiệp và xây dựng)',
    'zone II (industry and construction)',
    [
      'structure-zone2-2020',
      shown('structure-zone2-2021', later),
      kept('structure-zone2-2021-alt', earlier),
      'structure-zone2-2022',
      'structure-zone2-2023',
      shown(
        'annual-2024-zone2-share-partial',
        w(
          'Trang báo bị cắt giữa con số; không đọc được phần thập phân.',
          'The page breaks off inside the number; the decimals could not be read.',
        ),
        { missing: 'unclear-in-source' },
      ),
      kept('seed-zone2-pillar', w('Nhận định bằng lời, không có số.', 'A finding in words, without a number.'), {
        words: w('tăng mạnh, là trụ cột', 'rose strongly, a pillar'),
      }),
      'structure-zone2-2025',
    ],
    {
      key: true,
      facts: [
        row(w('Theo Tỉnh ủy, 2024', 'Party Committee, 2024'), w('tăng mạnh, là trụ cột', 'strong rise, a pillar')),
      ],
      conflict: w(
        'Năm 2021: 24,35 % (số ước tháng 12/2021) và 23,32 % (tháng 12/2022); bảng dùng 23,32 %.',
        '2021: 24.35% (estimate of December 2021) and 23.32% (December 2022); the board uses 23.32%.',
      ),
      note: w('Chưa có số năm 2024 đọc được trọn vẹn.', 'No fully readable figure for 2024 was found.'),
      picture: { kind: 'column', series: [line('structure-zone2', 'main')], periods: years },
      related: ['structure-zone1', 'structure-zone3', 'structure-tax', 'growth-zone2', 'economic-structure-2024'],
    },
  ),
  share(
    'structure-zone1',
    'khu vực I (nông, lâm, thủy sản)',
    'zone I (agriculture, forestry, fisheries)',
    'khu vực I (nông, lâm nghiệp và thủy sản)',
    'zone I (agriculture, forestry and fisheries)',
    [
      'structure-zone1-2020',
      shown('structure-zone1-2021', later),
      kept('structure-zone1-2021-alt', earlier),
      'structure-zone1-2022',
      'structure-zone1-2023',
      'annual-2024-zone1-share',
      'structure-zone1-2025',
    ],
    {
      conflict: w(
        'Năm 2021: 26,96 % (số ước tháng 12/2021) và 27,06 % (tháng 12/2022); bảng dùng 27,06 %.',
        '2021: 26.96% (estimate of December 2021) and 27.06% (December 2022); the board uses 27.06%.',
      ),
      picture: { kind: 'column', series: [line('structure-zone1', 'main')], periods: years },
      related: ['structure-zone2', 'structure-zone3', 'structure-tax', 'growth-zone1'],
    },
  ),
  share(
    'structure-zone3',
    'khu vực III (dịch vụ)',
    'zone III (services)',
    'khu vực III (dịch vụ)',
    'zone III (services)',
    [
      gap('structure-zone3-2020-missing', '2020', 'not-found', noFigureFound),
      shown('structure-zone3-2021', later),
      kept('structure-zone3-2021-alt', earlier),
      'structure-zone3-2022',
      'structure-zone3-2023',
      gap('structure-zone3-2024-missing', '2024', 'not-found', noFigureFound),
      'structure-zone3-2025',
    ],
    {
      conflict: w(
        'Năm 2021: 38,81 % (số ước tháng 12/2021) và 39,83 % (tháng 12/2022); bảng dùng 39,83 %.',
        '2021: 38.81% (estimate of December 2021) and 39.83% (December 2022); the board uses 39.83%.',
      ),
      picture: { kind: 'column', series: [line('structure-zone3', 'main')], periods: ['2021', '2022', '2023'] },
      related: ['structure-zone1', 'structure-zone2', 'structure-tax', 'growth-zone3'],
    },
  ),
  share(
    'structure-tax',
    'thuế sản phẩm trừ trợ cấp',
    'product taxes less subsidies',
    'thuế sản phẩm trừ trợ cấp sản phẩm',
    'taxes on products less subsidies',
    [
      gap('structure-tax-2020-missing', '2020', 'not-found', noFigureFound),
      shown('structure-tax-2021', later),
      kept('structure-tax-2021-alt', earlier),
      'structure-tax-2022',
      gap(
        'structure-tax-2023-missing',
        '2023',
        'not-found',
        w(
          'Trang báo bị cắt trước con số này; không tính ra từ phần còn lại.',
          'The page breaks off before this figure; it is not worked out from the remainder.',
        ),
      ),
      gap('structure-tax-2024-missing', '2024', 'not-found', noFigureFound),
    ],
    {
      conflict: w(
        'Năm 2021: 9,88 % (số ước tháng 12/2021) và 9,79 % (tháng 12/2022); bảng dùng 9,79 %.',
        '2021: 9.88% (estimate of December 2021) and 9.79% (December 2022); the board uses 9.79%.',
      ),
      picture: { kind: 'column', series: [line('structure-tax', 'main')], periods: ['2021', '2022', '2023'] },
      related: ['structure-zone1', 'structure-zone2', 'structure-zone3', 'growth-tax'],
    },
  ),
  {
    id: 'economic-structure-2024',
    category: 'economy',
    name: w('Chỉ tiêu năm 2024: cơ cấu kinh tế', '2024 target: economic structure'),
    definition: w(
      'Kết quả thực hiện chỉ tiêu cơ cấu kinh tế năm 2024, nêu bằng lời.',
      'Result of the 2024 target on the structure of the economy, stated in words.',
    ),
    unit: 'words',
    direction: 'neutral',
    frequency: 'once',
    observations: [shown('annual-2024-status-structure', undefined, { words: w('vượt kế hoạch', 'above plan') })],
    note: w('Nguồn không nêu mức kế hoạch.', 'The source does not give the planned level.'),
    related: ['structure-zone1', 'structure-zone2', 'structure-zone3'],
  },
];
