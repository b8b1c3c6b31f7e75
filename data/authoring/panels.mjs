import { line, w } from '../../scripts/board/notation.mjs';

const years = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const growthOf = (role, ...areas) => areas.map((referenceArea) => line('grdp-growth', role, { referenceArea }));

/** Messages and the pictures that prove them; spans fill rows of twelve. */
export const panels = [
  {
    id: 'growth-with-plan',
    indicator: 'grdp-growth',
    title: w('GRDP năm 2024 tăng 8,76 %, cao hơn kế hoạch 7,5 %', 'GRDP grew 8.76% in 2024, above the plan of 7.5%'),
    subtitle: w('Tốc độ tăng GRDP, % so với năm trước, 2020–2024', 'GRDP growth, % on the previous year, 2020–2024'),
    remark: w('thứ 2 vùng ĐBSCL', '2nd in the Mekong Delta'),
    note: w('Kế hoạch có nguồn cho các năm 2022–2024.', 'Plans are sourced for 2022–2024.'),
    picture: { kind: 'column', series: [line('grdp-growth', 'main')], periods: years(2020, 2024), plan: true },
    span: 7,
  },
  {
    id: 'budget-by-year',
    indicator: 'budget-revenue',
    title: w('Thu ngân sách năm 2024 đạt 7.520 tỉ đồng', 'Budget revenue reached 7,520 billion VND in 2024'),
    subtitle: w('Thu ngân sách, tỉ đồng, 2021–2024', 'Budget revenue, billion VND, 2021–2024'),
    remark: w('vượt kế hoạch 0,27 %', '0.27% above plan'),
    note: w('Năm 2021 là số làm tròn, năm 2023 là số ước.', '2021 is rounded, 2023 is an estimate.'),
    picture: { kind: 'column', series: [line('budget-revenue', 'main')], periods: years(2021, 2024) },
    span: 5,
  },
  {
    id: 'growth-by-zone',
    indicator: 'growth-zone2',
    title: w(
      'Khu vực II tăng nhanh hơn khu vực I trong mọi năm 2020–2024',
      'Zone II grew faster than zone I in every year 2020–2024',
    ),
    subtitle: w(
      'Tốc độ tăng giá trị tăng thêm, % so với năm trước: khu vực I (nông, lâm, thủy sản), khu vực II (công nghiệp, xây dựng)',
      'Growth of value added, % on the previous year: zone I (agriculture, forestry, fisheries), zone II (industry, construction)',
    ),
    note: w('Số năm 2024 đi cùng mức tăng chung 8,76 %.', 'The figures for 2024 go with total growth of 8.76%.'),
    picture: {
      kind: 'line',
      series: [
        line('growth-zone2', 'main', { label: w('Khu vực II', 'Zone II') }),
        line('growth-zone1', 'second', { label: w('Khu vực I', 'Zone I') }),
      ],
      periods: years(2020, 2024),
    },
    span: 6,
  },
  {
    id: 'poverty-against-nation',
    indicator: 'poverty-rate',
    title: w(
      'Tỉ lệ hộ nghèo năm 2024 là 1,48 %, thấp hơn mức 1,93 % của cả nước',
      'The poverty rate was 1.48% in 2024, below the national 1.93%',
    ),
    subtitle: w('Tỉ lệ hộ nghèo, %, chuẩn 2022–2025', 'Poverty rate, %, standard of 2022–2025'),
    remark: w('lần đầu thấp hơn cả nước', 'below the nation for the first time'),
    note: w(
      'Không tìm thấy số năm 2023 của tỉnh; điểm này để trống.',
      'No figure of the province for 2023 was found; that point is left empty.',
    ),
    picture: {
      kind: 'line',
      series: [line('poverty-rate', 'main'), line('poverty-rate', 'reference', { referenceArea: 'viet-nam' })],
      periods: years(2022, 2024),
    },
    span: 6,
  },
  {
    id: 'delta-ranking-2024',
    indicator: 'grdp-growth',
    title: w(
      'Tăng trưởng năm 2024 của Hậu Giang đứng thứ 2 vùng ĐBSCL, sau Trà Vinh',
      'Hậu Giang’s growth in 2024 ranked 2nd in the Mekong Delta, after Trà Vinh',
    ),
    subtitle: w('Tốc độ tăng GRDP năm 2024, %', 'GRDP growth in 2024, %'),
    note: w(
      'Chỉ gồm 7 trong 13 tỉnh, thành phố có số cả năm tìm thấy được; thứ hạng do nguồn nêu. Tiền Giang: hơn 7 %.',
      'Only the 7 of 13 provinces whose full-year figures were found; the rank is stated by the sources. Tiền Giang: over 7%.',
    ),
    picture: {
      kind: 'ranked-bar',
      series: [
        ...growthOf('rest', 'tra-vinh'),
        line('grdp-growth', 'main'),
        ...growthOf('rest', 'long-an'),
        ...growthOf('reference', 'mekong-delta'),
        ...growthOf('rest', 'an-giang', 'ca-mau'),
        ...growthOf('reference', 'viet-nam'),
        ...growthOf('rest', 'soc-trang', 'tien-giang'),
      ],
      periods: ['2024'],
    },
    span: 7,
  },
  {
    id: 'medals-2024',
    indicator: 'medals-gold',
    title: w(
      'Thể thao thành tích cao năm 2024: 45 huy chương vàng, 76 bạc, 70 đồng',
      'High-performance sport in 2024: 45 gold, 76 silver, 70 bronze medals',
    ),
    subtitle: w(
      'Số huy chương tại các giải quốc tế và trong nước, 2024',
      'Medals in international and domestic events, 2024',
    ),
    picture: {
      kind: 'ranked-bar',
      series: [
        line('medals-gold', 'main', { label: w('Vàng', 'Gold') }),
        line('medals-silver', 'second', { label: w('Bạc', 'Silver') }),
        line('medals-bronze', 'third', { label: w('Đồng', 'Bronze') }),
      ],
      periods: ['2024'],
    },
    span: 5,
  },
  {
    id: 'grdp-per-capita-by-year',
    indicator: 'grdp-per-capita',
    title: w(
      'GRDP bình quân đầu người năm 2024 là 93,78 triệu đồng, so với 49,96 triệu đồng năm 2020',
      'GRDP per capita was 93.78 million VND in 2024, against 49.96 million VND in 2020',
    ),
    subtitle: w(
      'GRDP bình quân đầu người, triệu đồng/người, 2018–2024',
      'GRDP per capita, million VND per person, 2018–2024',
    ),
    remark: w('gần gấp đôi đầu nhiệm kỳ', 'nearly double the start of the term'),
    note: w(
      'Năm 2021 để trống. Các năm lấy từ những lần công bố khác nhau.',
      '2021 is left empty. The years come from different releases.',
    ),
    picture: { kind: 'column', series: [line('grdp-per-capita', 'main')], periods: years(2018, 2024) },
    span: 5,
  },
  {
    id: 'structure-by-zone',
    indicator: 'structure-zone2',
    title: w(
      'Khu vực II tăng từ 23,32 % lên 35,68 % GRDP trong các năm 2021–2023',
      'Zone II rose from 23.32% to 35.68% of GRDP over 2021–2023',
    ),
    subtitle: w('Cơ cấu GRDP theo khu vực, %, 2021–2023', 'Structure of GRDP by zone, %, 2021–2023'),
    note: w(
      'Tỉ trọng thuế sản phẩm năm 2023 không đọc được nên để trống.',
      'The share of product taxes in 2023 could not be read and is left empty.',
    ),
    picture: {
      kind: 'stacked-bar',
      series: [
        line('structure-zone2', 'main', { label: w('Khu vực II', 'Zone II') }),
        line('structure-zone3', 'second', { label: w('Khu vực III', 'Zone III') }),
        line('structure-zone1', 'third', { label: w('Khu vực I', 'Zone I') }),
        line('structure-tax', 'rest', { label: w('Thuế sản phẩm', 'Product taxes') }),
      ],
      periods: years(2021, 2023),
    },
    span: 7,
  },
  {
    id: 'pci-rank-by-year',
    indicator: 'pci-rank',
    title: w(
      'Thứ hạng PCI lên hạng 9 năm 2023, từ hạng 39 năm 2020',
      'The PCI rank rose to 9 in 2023, from 39 in 2020',
    ),
    subtitle: w('Thứ hạng PCI trong 63 tỉnh, thành phố, 2018–2023', 'PCI rank among 63 provinces, 2018–2023'),
    note: w('Chưa tìm thấy thứ hạng năm 2024.', 'No rank for 2024 was found.'),
    picture: { kind: 'line', series: [line('pci-rank', 'main')], periods: years(2018, 2023) },
    span: 6,
  },
  {
    id: 'marathon-by-year',
    indicator: 'marathon-runners',
    title: w(
      'Marathon quốc tế năm 2024 có gần 11.000 vận động viên, so với hơn 4.200 năm 2019',
      'The international marathon of 2024 had nearly 11,000 runners, against over 4,200 in 2019',
    ),
    subtitle: w('Số vận động viên, 2019–2024', 'Runners, 2019–2024'),
    note: w('Năm 2021 không tổ chức giải.', 'No race was held in 2021.'),
    picture: { kind: 'column', series: [line('marathon-runners', 'main')], periods: years(2019, 2024) },
    span: 6,
  },
];
