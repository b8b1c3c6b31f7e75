/**
 * The short hand in which the files of `data/authoring` are written. An observation is named by the id of
 * its record in `data/facts`; number, period, unit, source and date are read from there, never typed here.
 */

/** One text in both languages. A space before "%" in Vietnamese becomes a no-break space. */
export const w = (vi, en) => ({ vi: vi.replace(/(\d) %/g, '$1\u00a0%'), en });

/** The figure that speaks for its period; `because` says why where a rival exists. */
export const shown = (fact, because, more = {}) => ({ fact, use: 'shown', because, ...more });

/** A rival, a repeat or an unclear figure: listed among the versions, never drawn. */
export const kept = (fact, because, more = {}) => ({ fact, use: 'kept', because, ...more });

/** A figure of another area, for comparison. */
export const at = (referenceArea, fact, more = {}) => ({ fact, use: 'shown', referenceArea, ...more });

/** A period without a number. `more.source` names a source that was read, if there is one. */
export const gap = (id, period, missing, because, more = {}) => ({
  id,
  period,
  missing,
  use: 'shown',
  because,
  ...more,
});

/** The usual remarks, so that the same case is always said in the same words. */
export const sameFigure = w('Cùng số liệu, nguồn khác.', 'Same figure, another source.');
export const noFigureFound = w(
  'Chưa tìm thấy số liệu công bố cho kỳ này.',
  'No published figure was found for this period.',
);
export const onlyTarget = w(
  'Đại hội đặt chỉ tiêu; chưa tìm thấy số thực hiện công bố.',
  'The congress set a target; no published actual was found.',
);

/** A row of the card: a label and a few words. */
export const row = (label, words) => ({ label, words });

/** A series of the board's own area, and one of another area. */
export const line = (indicator, role, more = {}) => ({ indicator, role, ...more });
