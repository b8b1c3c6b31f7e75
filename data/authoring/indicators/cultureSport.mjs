import { gap, kept, line, noFigureFound, row, shown, w } from '../../../scripts/board/notation.mjs';

const medals = (colour, vi, en, more) => ({
  id: `medals-${colour}`,
  category: 'culture-sport',
  name: w(`Huy chương ${vi}`, `${en} medals`),
  definition: w(
    `Số huy chương ${vi} của thể thao thành tích cao tại các giải quốc tế và trong nước.`,
    `${en} medals of high-performance sport in international and domestic events.`,
  ),
  unit: 'medals',
  direction: 'higher',
  frequency: 'annual',
  observations: [`seed-medals-${colour}`],
  note: w('Chỉ một nguồn nêu số này.', 'Only one source gives this figure.'),
  related: ['medals-gold', 'medals-silver', 'medals-bronze'].filter((id) => id !== `medals-${colour}`),
  ...more,
});

const anniversary = (id, fact, name, definition) => ({
  id,
  category: 'culture-sport',
  name,
  definition,
  unit: 'years',
  direction: 'neutral',
  frequency: 'once',
  observations: [fact],
});

export const cultureSport = [
  medals('gold', 'vàng', 'Gold', {
    key: true,
    facts: [row(w('Bạc, đồng', 'Silver, bronze'), w('76 bạc, 70 đồng', '76 silver, 70 bronze'))],
    picture: {
      kind: 'ranked-bar',
      series: [
        line('medals-gold', 'main', { label: w('Vàng', 'Gold') }),
        line('medals-silver', 'second', { label: w('Bạc', 'Silver') }),
        line('medals-bronze', 'third', { label: w('Đồng', 'Bronze') }),
      ],
      periods: ['2024'],
    },
  }),
  {
    id: 'marathon-runners',
    category: 'culture-sport',
    name: w('Vận động viên marathon quốc tế', 'International marathon runners'),
    definition: w(
      'Số vận động viên dự giải marathon quốc tế Mekong Delta tổ chức tại tỉnh.',
      'Runners in the Mekong Delta international marathon held in the province.',
    ),
    unit: 'runners',
    direction: 'higher',
    frequency: 'annual',
    key: true,
    observations: [
      'marathon-2019',
      'marathon-2020',
      gap(
        'marathon-2021-missing',
        '2021',
        'not-held',
        w('Năm 2021 không tổ chức giải do COVID.', 'No race was held in 2021 because of COVID.'),
      ),
      'marathon-2022',
      'marathon-2023',
      shown(
        'marathon-2024-nearly',
        w(
          'Cách nêu thứ hai trên trang về giải; gần với số 11.000 của PLO.',
          'The second wording on the page about the race; close to the 11,000 of PLO.',
        ),
      ),
      kept('marathon-2024', w('Cách nêu thứ nhất trên cùng trang.', 'The first wording on the same page.')),
      kept(
        'seed-marathon-2024',
        w(
          'PLO ghi tròn 11.000; trang về giải ghi gần 11.000.',
          'PLO gives 11,000 flat; the page about the race says nearly 11,000.',
        ),
      ),
      'marathon-2025-plan',
    ],
    facts: [row(w('Theo Tỉnh ủy (PLO)', 'Party Committee (PLO)'), w('11.000', '11,000'))],
    conflict: w(
      'Năm 2024: 11.000 (PLO); hơn 10.800 và gần 11.000 (trang về giải). Bảng dùng gần 11.000.',
      '2024: 11,000 (PLO); over 10,800 and nearly 11,000 (page about the race). The board uses nearly 11,000.',
    ),
    picture: {
      kind: 'icon-array',
      series: [line('marathon-runners', 'main')],
      periods: ['2024'],
      perIcon: 1000,
      icon: 'person',
    },
    related: ['tourist-visits'],
  },
  medals('silver', 'bạc', 'Silver', {}),
  medals('bronze', 'đồng', 'Bronze', {}),
  {
    id: 'sea-games-gold',
    category: 'culture-sport',
    name: w('Huy chương vàng SEA Games 31', 'Gold medals at SEA Games 31'),
    definition: w(
      'Số huy chương vàng của vận động viên Hậu Giang tại SEA Games 31.',
      'Gold medals of Hậu Giang athletes at SEA Games 31.',
    ),
    unit: 'medals',
    direction: 'higher',
    frequency: 'once',
    observations: ['seagames31-gold'],
    related: ['medals-gold'],
  },
  {
    id: 'tourist-visits',
    category: 'culture-sport',
    name: w('Lượt khách du lịch', 'Tourist visits'),
    definition: w('Số lượt khách du lịch đến tỉnh trong năm.', 'Tourist visits to the province in the year.'),
    unit: 'visits',
    direction: 'higher',
    frequency: 'annual',
    observations: [
      'tourists-2020',
      'tourists-2021',
      gap('tourists-2022-missing', '2022', 'not-found', noFigureFound),
      gap('tourists-2023-missing', '2023', 'not-found', noFigureFound),
      'annual-2024-tourists',
    ],
    facts: [row(w('So với kế hoạch 2024', 'Against the 2024 plan'), w('vượt', 'above'))],
    picture: {
      kind: 'column',
      series: [line('tourist-visits', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
    },
    related: ['tourism-revenue', 'tourist-visits-h1'],
  },
  {
    id: 'tourist-visits-h1',
    category: 'culture-sport',
    name: w('Lượt khách du lịch những tháng đầu năm', 'Tourist visits, first months of the year'),
    definition: w(
      'Số lượt khách du lịch đến tỉnh trong những tháng đầu năm.',
      'Tourist visits to the province in the first months of the year.',
    ),
    unit: 'visits',
    direction: 'higher',
    frequency: 'half-year',
    observations: ['tourists-h1-2022'],
    facts: [row(w('So với kế hoạch năm', 'Of the yearly plan'), w('46 %', '46%'))],
    related: ['tourist-visits'],
  },
  {
    id: 'tourism-revenue',
    category: 'culture-sport',
    name: w('Doanh thu du lịch', 'Tourism revenue'),
    definition: w(
      'Doanh thu từ hoạt động du lịch trên địa bàn tỉnh trong năm.',
      'Revenue from tourism in the province in the year.',
    ),
    unit: 'billion-vnd',
    direction: 'higher',
    frequency: 'annual',
    observations: [
      'tourism-revenue-2020',
      'tourism-revenue-2021',
      gap('tourism-revenue-2022-missing', '2022', 'not-found', noFigureFound),
      gap('tourism-revenue-2023-missing', '2023', 'not-found', noFigureFound),
      'annual-2024-tourism-revenue',
    ],
    picture: {
      kind: 'column',
      series: [line('tourism-revenue', 'main')],
      periods: ['2020', '2021', '2022', '2023', '2024'],
    },
    related: ['tourist-visits'],
  },
  {
    id: 'press-awards',
    category: 'culture-sport',
    name: w('Giải báo chí và chính luận', 'Press and political-essay awards'),
    definition: w(
      'Kết quả tham gia các giải báo chí, cuộc thi chính luận và phong trào thi đua.',
      'Results in press awards, political-essay contests and emulation.',
    ),
    unit: 'words',
    direction: 'neutral',
    frequency: 'once',
    milestone: true,
    observations: [
      shown('seed-press-awards', undefined, {
        words: w('đạt giải Búa liềm vàng và thi chính luận', 'Golden Hammer and Sickle, essay awards'),
      }),
    ],
    note: w(
      'Nguồn không nêu số giải; nhiều đơn vị được tặng cờ thi đua.',
      'The source does not count the awards; several units received emulation flags.',
    ),
  },
  {
    id: 'labour-order',
    category: 'culture-sport',
    name: w('Huân chương Lao động hạng Nhất', 'Labour Order, First Class'),
    definition: w(
      'Huân chương trao cho tỉnh tại lễ kỷ niệm 20 năm thành lập.',
      'Order awarded to the province at its 20-year ceremony.',
    ),
    unit: 'words',
    direction: 'neutral',
    frequency: 'once',
    milestone: true,
    observations: [
      shown('labour-order-2024', undefined, { words: w('trao ngày 01/01/2024', 'awarded on 1 Jan 2024') }),
    ],
    related: ['province-anniversary'],
  },
  anniversary(
    'province-anniversary',
    'seed-province-20-years',
    w('Kỷ niệm thành lập tỉnh', 'Anniversary of the province'),
    w(
      'Số năm từ khi tỉnh đi vào hoạt động ngày 01/01/2004.',
      'Years since the province started to work on 1 Jan 2004.',
    ),
  ),
  anniversary(
    'army-anniversary',
    'seed-army-80',
    w('Kỷ niệm thành lập Quân đội nhân dân', 'Anniversary of the People’s Army'),
    w('Số năm thành lập Quân đội nhân dân Việt Nam được kỷ niệm.', 'Years of the Viet Nam People’s Army commemorated.'),
  ),
  anniversary(
    'defence-day-anniversary',
    'seed-defence-day-35',
    w('Kỷ niệm Ngày hội Quốc phòng toàn dân', 'Anniversary of the All-People Defence Festival'),
    w('Số năm Ngày hội Quốc phòng toàn dân được kỷ niệm.', 'Years of the All-People Defence Festival commemorated.'),
  ),
];
