import { w } from '../../scripts/board/notation.mjs';
import { unitsOfMeasure } from './units.mjs';
import { versions } from './versions.mjs';

const area = (id, kind, vi, en, shortVi = vi, shortEn = en) => ({
  id,
  name: w(vi, en),
  short: w(shortVi, shortEn),
  kind,
});
const province = (id, name) => area(id, 'province', name, name);
const category = (id, icon, vi, en) => ({ id, name: w(vi, en), icon });

/** What the board is and covers. Everything with a number comes from the other files. */
export const board = {
  format: 'kpi-board',
  formatVersion: 1,
  id: 'hau-giang-2020-2025',
  version: versions[0].version,
  issued: versions[0].issued,
  title: w('Hậu Giang 2020–2025', 'Hậu Giang 2020–2025'),
  subtitle: w('Bảng chỉ tiêu nhiệm kỳ', 'Term scoreboard'),
  description: w(
    'Các chỉ số kinh tế, xã hội của tỉnh Hậu Giang trong nhiệm kỳ 2020–2025, kèm kế hoạch, chỉ tiêu, nguồn và ngày công bố của từng số liệu.',
    'Economic and social indicators of Hậu Giang province in the 2020–2025 term, with plan, target, source and publication date for each figure.',
  ),
  coverage: w(
    'Địa giới tỉnh Hậu Giang trước ngày 01/07/2025, khi địa phương trở thành một phần của thành phố Cần Thơ mới. Nhiệm kỳ 2020–2025 của Đảng bộ tỉnh; có thêm một số năm trước để so sánh.',
    'Hậu Giang province within its boundaries before 1 Jul 2025, when the area became part of the new Cần Thơ city. The 2020–2025 term of the Provincial Party; some earlier years are added for comparison.',
  ),
  licence: w(
    'Số liệu là thông tin công khai, được trích dẫn kèm nguồn. Phần chữ do ban biên tập viết theo giấy phép CC BY 4.0.',
    'The figures are public facts, quoted with their sources. Words written by the editors are under CC BY 4.0.',
  ),
  referenceArea: 'hau-giang',
  referenceAreas: [
    area('hau-giang', 'province', 'tỉnh Hậu Giang', 'Hậu Giang province', 'Hậu Giang', 'Hậu Giang'),
    area('viet-nam', 'nation', 'Việt Nam', 'Viet Nam', 'Cả nước', 'Viet Nam'),
    area('mekong-delta', 'region', 'Đồng bằng sông Cửu Long', 'Mekong Delta', 'ĐBSCL', 'Mekong Delta'),
    province('tra-vinh', 'Trà Vinh'),
    province('long-an', 'Long An'),
    province('an-giang', 'An Giang'),
    province('ca-mau', 'Cà Mau'),
    province('soc-trang', 'Sóc Trăng'),
    province('tien-giang', 'Tiền Giang'),
    province('can-tho', 'Cần Thơ'),
    province('bac-lieu', 'Bạc Liêu'),
  ],
  unitsOfMeasure,
  categories: [
    category('economy', 'economy', 'Kinh tế', 'Economy'),
    category('society', 'society', 'Xã hội', 'Society'),
    category('environment', 'environment', 'Môi trường', 'Environment'),
    category('security', 'security', 'An ninh, trật tự', 'Security and order'),
    category('culture-sport', 'culture', 'Văn hóa, thể thao', 'Culture and sport'),
    category('party-building', 'party', 'Xây dựng Đảng', 'Party building'),
    category('planning-infrastructure', 'planning', 'Quy hoạch, hạ tầng', 'Planning and infrastructure'),
    category('governance', 'governance', 'Chính quyền, cải cách', 'Government and reform'),
  ],
};
