import { w } from '../../scripts/board/notation.mjs';

const unit = (id, kind, name, short = name, one) => ({ id, kind, name, short, one });

/** Units of the board; `short` is what stands behind a value on a card. */
export const unitsOfMeasure = [
  unit('percent', 'percent', w('phần trăm', 'per cent'), w('%', '%')),
  unit('percentage-points', 'percentage-points', w('điểm phần trăm', 'percentage points'), w('điểm %', 'pp')),
  unit('billion-vnd', 'amount', w('tỉ đồng', 'billion VND'), w('tỉ đồng', 'bn VND')),
  unit(
    'million-vnd-per-person',
    'amount',
    w('triệu đồng/người', 'million VND per person'),
    w('tr.đồng/người', 'm VND/person'),
  ),
  unit('usd-per-person', 'amount', w('USD/người', 'USD per person'), w('USD/người', 'USD/person')),
  unit('million-usd', 'amount', w('triệu USD', 'million USD'), w('triệu USD', 'm USD')),
  unit('million-tonnes', 'amount', w('triệu tấn', 'million tonnes'), w('triệu tấn', 'm tonnes')),
  unit('tonnes', 'amount', w('tấn', 'tonnes'), w('tấn', 'tonnes'), w('tấn', 'tonne')),
  unit('km2', 'amount', w('km²', 'km²')),
  unit('rank', 'rank', w('hạng', 'rank')),
  unit('points', 'score', w('điểm', 'points'), w('điểm', 'points'), w('điểm', 'point')),
  unit('targets', 'count', w('chỉ tiêu', 'targets'), w('chỉ tiêu', 'targets'), w('chỉ tiêu', 'target')),
  unit('items', 'count', w('nhiệm vụ', 'tasks'), w('nhiệm vụ', 'tasks'), w('nhiệm vụ', 'task')),
  unit('years', 'amount', w('năm', 'years'), w('năm', 'years'), w('năm', 'year')),
  unit('houses', 'count', w('căn nhà', 'houses'), w('căn', 'houses'), w('căn', 'house')),
  unit('teams', 'count', w('tổ', 'teams'), w('tổ', 'teams'), w('tổ', 'team')),
  unit('people', 'count', w('người', 'people'), w('người', 'people'), w('người', 'person')),
  unit('jobs', 'count', w('việc làm', 'jobs'), w('việc làm', 'jobs'), w('việc làm', 'job')),
  unit('households', 'count', w('hộ', 'households'), w('hộ', 'households'), w('hộ', 'household')),
  unit('runners', 'count', w('vận động viên', 'runners'), w('VĐV', 'runners'), w('VĐV', 'runner')),
  unit('medals', 'count', w('huy chương', 'medals'), w('huy chương', 'medals'), w('huy chương', 'medal')),
  unit('visits', 'count', w('lượt khách', 'visits'), w('lượt khách', 'visits'), w('lượt khách', 'visit')),
  unit('enterprises', 'count', w('doanh nghiệp', 'enterprises'), w('DN', 'enterprises'), w('DN', 'enterprise')),
  unit('projects', 'count', w('dự án', 'projects'), w('dự án', 'projects'), w('dự án', 'project')),
  unit('party-members', 'count', w('đảng viên', 'Party members'), w('đảng viên', 'members'), w('đảng viên', 'member')),
  unit('delegates', 'count', w('đại biểu', 'delegates'), w('đại biểu', 'delegates'), w('đại biểu', 'delegate')),
  unit('communes', 'count', w('xã', 'communes'), w('xã', 'communes'), w('xã', 'commune')),
  unit(
    'district-units',
    'count',
    w('đơn vị cấp huyện', 'district-level units'),
    w('đơn vị', 'units'),
    w('đơn vị', 'unit'),
  ),
  unit('units', 'count', w('đơn vị', 'units'), w('đơn vị', 'units'), w('đơn vị', 'unit')),
  unit('words', 'words', w('bằng lời', 'in words')),
];
