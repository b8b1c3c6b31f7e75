import { indicatorFigure } from '#model/figures';
import type { IndicatorFigure } from '#model/figure';
import { buildBoard, buildPicture } from '#model/testing/buildBoard';
import { buildIndicator, buildObservation, same, units } from '#model/testing/buildIndicator';

/** Words that break programs which take text for something else, or which are merely very long. */
export const hostileTexts = [
  `=cmd|' /C calc'!A0`,
  '+84 293 386 7890',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1',
  '"><script>alert(1)</script>',
  '</svg></td></t></si></sst>',
  ']]><!-- -- & &amp; &#x3c;',
  'a\u202egnp.exe',
  '_x003D_1+1',
  `[']:*?/\\`,
  '👩‍🌾🏽 \ud83d',
  'Ẫ Ữ đ ₫ ặ\u0302',
  '\u0000\u0007\ufffe',
  'Một tên rất dài '.repeat(25),
] as const;

/** Numbers that formats and parsers stumble over. */
export const hostileNumbers = [
  -3.51, 0, -0, 1e-7, 0.00000123, 123_456_789_012, -987_654_321_098.5, 1e21, 13.94,
] as const;

/** A figure in which every word is the given text, and each year has one of the given values; null for a gap. */
export function hostileFigure(text: string, values: readonly (number | null)[]): IndicatorFigure {
  const words = same(text);
  const periods = values.map((_, index) => String(2010 + index));
  const unit = { ...units.money, name: words, short: words, one: words };
  const actual = values.map((value, index) =>
    buildObservation(periods[index] ?? '', value, { unitOfMeasure: unit.id, because: words, locator: words }),
  );
  const plans = values.map((value, index) =>
    buildObservation(periods[index] ?? '', value, { unitOfMeasure: unit.id, scenario: 'plan' }),
  );
  const rival = buildObservation(periods[0] ?? '', 5, {
    id: 'rival',
    unitOfMeasure: unit.id,
    use: 'kept',
    because: words,
  });
  const indicator = buildIndicator([...actual, ...plans, rival], {
    name: words,
    definition: words,
    note: words,
    conflict: words,
    unitOfMeasure: unit.id,
    picture: buildPicture(periods, { plan: true }),
  });
  const source = {
    id: 'report',
    publisher: text,
    short: words,
    title: text,
    url: `https://example.org/"'<>&${text}`,
    published: '2025-01-27',
    note: words,
  };
  const board = buildBoard([indicator], {
    title: words,
    subtitle: words,
    unitsOfMeasure: [unit],
    sources: [source],
    categories: [{ id: 'economy', name: words, icon: 'economy' }],
    referenceAreas: [{ id: 'here', name: words, short: words, kind: 'province' }],
  });
  return indicatorFigure(board, indicator);
}
