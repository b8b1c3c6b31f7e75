import { w } from '../../scripts/board/notation.mjs';

/**
 * The issues of the board, the newest first: the board is the first line. What an issue changed is worked out from
 * `data/earlier/<board>/<version>.json`, never typed. `reasons` may say why a fact changed where its figure does
 * not: `{ 'observation grdp-growth growth-2024': w(…) }`, by subject, indicator or scoreboard, and id.
 */
export const versions = [
  {
    version: '1.1.0',
    issued: '2026-11-22',
    note: w(
      'Nêu mức đặt ra của các chỉ tiêu nhiệm kỳ tìm thấy trong nguồn công khai; GRDP bình quân đầu người năm 2020 được ghi đúng là số ước.',
      'Names the levels set for the term targets, as far as public sources give them; GRDP per capita of 2020 is marked as the estimate it is.',
    ),
  },
  { version: '1.0.0', issued: '2026-11-22', note: w('Lần phát hành đầu tiên.', 'First issue.') },
];
