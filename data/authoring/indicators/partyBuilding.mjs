import { gap, onlyTarget, row, shown, w } from '../../../scripts/board/notation.mjs';

const one = (id, observations, unit, direction, frequency, name, definition, more = {}) => ({
  id,
  category: 'party-building',
  name,
  definition,
  unit,
  direction,
  frequency,
  observations: [observations].flat(),
  ...more,
});

export const partyBuilding = [
  one(
    'leadership-reform',
    shown('seed-leadership-reform', undefined, { words: w('Đề án 06, Đề án 09', 'Scheme 06, Scheme 09') }),
    'words',
    'neutral',
    'once',
    w('Đổi mới phương thức lãnh đạo', 'New ways of leadership'),
    w(
      'Các đề án đổi mới phương thức lãnh đạo của Đảng bộ tỉnh: Đề án 06 về tinh giản biên chế gắn với tuyển cán bộ trẻ, Đề án 09 về vị trí việc làm.',
      'Schemes of the Provincial Party on new ways of leadership: Scheme 06 on leaner staff with recruitment of young officials, Scheme 09 on job positions.',
    ),
    {
      milestone: true,
      related: ['term-targets-met'],
    },
  ),
  one(
    'term-targets-met',
    shown(
      'seed-term-targets-met',
      w('Trên tổng số 18 chỉ tiêu; tính đến cuối năm 2024.', 'Out of 18 targets; as of the end of 2024.'),
    ),
    'targets',
    'higher',
    'term',
    w('Chỉ tiêu nhiệm kỳ 2020–2025 đạt và vượt', 'Targets of the 2020–2025 term met or exceeded'),
    w(
      'Số chỉ tiêu của nhiệm kỳ đã đạt hoặc vượt, tính đến cuối năm 2024.',
      'Targets of the term that were met or exceeded by the end of 2024.',
    ),
    {
      facts: [row(w('Trên tổng số', 'Out of'), w('18 chỉ tiêu', '18 targets'))],
      note: w('Nguồn không nêu tên 14 chỉ tiêu.', 'The source does not name the 14 targets.'),
      related: ['previous-term-targets-met', 'annual-targets-met'],
    },
  ),
  one(
    'previous-term-targets-met',
    shown(
      'prev-term-targets-met',
      w('Trên tổng số 18 chỉ tiêu; 8 chỉ tiêu vượt.', 'Out of 18 targets; 8 were exceeded.'),
    ),
    'targets',
    'higher',
    'term',
    w('Chỉ tiêu nhiệm kỳ 2015–2020 đạt và vượt', 'Targets of the 2015–2020 term met or exceeded'),
    w('Số chỉ tiêu của nhiệm kỳ trước đã đạt hoặc vượt.', 'Targets of the previous term that were met or exceeded.'),
    {
      facts: [row(w('Trên tổng số', 'Out of'), w('18 chỉ tiêu', '18 targets'))],
      related: ['term-targets-met', 'previous-term-unmet'],
    },
  ),
  one(
    'previous-term-unmet',
    'prev-term-unmet',
    'targets',
    'lower',
    'term',
    w('Chỉ tiêu 2016–2020 chưa đạt', 'Targets of 2016–2020 not met'),
    w(
      'Số chỉ tiêu của giai đoạn năm năm trước chưa đạt: tăng trưởng kinh tế và GRDP bình quân đầu người.',
      'Targets of the previous five years that were not met: economic growth and GRDP per capita.',
    ),
    {
      related: ['previous-term-targets-met'],
    },
  ),
  one(
    'new-party-members',
    shown(
      'prev-term-new-members',
      w(
        'Kết quả nhiệm kỳ trước; chưa tìm thấy số của nhiệm kỳ này.',
        'Result of the previous term; none was found for this term.',
      ),
    ),
    'party-members',
    'higher',
    'term',
    w('Đảng viên mới kết nạp 2015–2020', 'New Party members 2015–2020'),
    w('Số đảng viên mới kết nạp trong nhiệm kỳ trước.', 'Party members admitted in the previous term.'),
    {
      facts: [row(w('Chỉ tiêu', 'Target'), w('5.000', '5,000'))],
      related: ['party-members'],
    },
  ),
  one(
    'party-members',
    'party-members-2020',
    'party-members',
    'neutral',
    'once',
    w('Đảng viên toàn Đảng bộ tỉnh', 'Party members in the province'),
    w(
      'Số đảng viên của Đảng bộ tỉnh khi bắt đầu nhiệm kỳ.',
      'Members of the Provincial Party at the start of the term.',
    ),
    {
      related: ['new-party-members', 'congress-delegates'],
    },
  ),
  one(
    'congress-delegates',
    'congress-delegates',
    'delegates',
    'neutral',
    'once',
    w('Đại biểu Đại hội XIV', 'Delegates of the XIV congress'),
    w(
      'Số đại biểu chính thức dự Đại hội Đảng bộ tỉnh lần thứ XIV.',
      'Official delegates of the XIV Provincial Party Congress.',
    ),
    {
      conflict: w(
        '349 (Báo Dân tộc và Phát triển) và 339 (họp báo ngày 01/10/2020); bảng dùng 349.',
        '349 (Báo Dân tộc và Phát triển) and 339 (press briefing of 1 Oct 2020); the board uses 349.',
      ),
      related: ['party-members'],
    },
  ),
  one(
    'households-in-organisations',
    ['term-households-orgs-target', gap('households-in-organisations-missing', '2025', 'not-found', onlyTarget)],
    'percent',
    'higher',
    'term',
    w('Hộ có thành viên trong tổ chức chính trị – xã hội', 'Households in socio-political organisations'),
    w(
      'Tỉ lệ hộ có thành viên tham gia tổ chức chính trị – xã hội.',
      'Share of households with a member in a socio-political organisation.',
    ),
    {
      related: ['strong-organisations'],
    },
  ),
  one(
    'strong-organisations',
    ['term-strong-orgs-target', gap('strong-organisations-missing', '2021-2025', 'not-found', onlyTarget)],
    'percent',
    'higher',
    'term',
    w('Tổ chức chính trị – xã hội cơ sở vững mạnh', 'Strong grassroots socio-political organisations'),
    w(
      'Tỉ lệ tổ chức chính trị – xã hội cơ sở được xếp loại vững mạnh hằng năm.',
      'Share of grassroots socio-political organisations rated strong each year.',
    ),
    {
      related: ['households-in-organisations'],
    },
  ),
  one(
    'key-tasks',
    [
      shown('tasks-2024-six', w('Nêu tại hội nghị ngày 08/01/2024.', 'Named at the meeting of 8 Jan 2024.')),
      shown(
        'tasks-2025-seven-missing',
        w(
          'Tên bài nêu 7 nhiệm vụ; phần chữ đọc được không liệt kê.',
          'The title names 7 tasks; the text that could be read does not list them.',
        ),
      ),
    ],
    'items',
    'neutral',
    'annual',
    w('Nhiệm vụ trọng tâm của năm', 'Key tasks of the year'),
    w(
      'Số nhiệm vụ trọng tâm mà Tỉnh ủy đề ra cho năm.',
      'Key tasks set by the Provincial Party Committee for the year.',
    ),
    {
      note: w(
        'Nội dung 7 nhiệm vụ năm 2025 chưa tìm thấy nên không ghi thay.',
        'The content of the 7 tasks for 2025 was not found and is not filled in.',
      ),
    },
  ),
];
