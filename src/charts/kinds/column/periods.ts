import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import { markOf } from '#charts/speech';
import { within } from '#charts/layout/keepClear';
import { periodNames } from '#charts/layout/periodNames';
import { textMark, widest, type TextMark } from '#charts/layout/texts';
import type { Ground } from './ground';

/** Periods below the axis, and below them the word for what is not final, where a band has room for it. */
export function periodMarks(
  figure: IndicatorFigure,
  ground: Ground,
  bottom: number,
  width: number,
  locale: Locale,
): readonly TextMark[] {
  const { scale, plot, band } = ground;
  const size = scale.name === 'card' ? scale.axis : scale.label;
  const at = (index: number) => plot.x + band * (index + 0.5);
  const latest = figure.headline.latest?.period;
  const names = figure.periods.map((period) => locale.period(period, true));
  const baseline = bottom + size * 1.25;
  const row = { names, at, baseline, bold: (index: number) => figure.periods[index] === latest };
  const marks = periodNames(row, width, scale);
  if (scale.name === 'card') return marks;
  const words = figure.periods.flatMap((_, index) => {
    const word = markOf(figure.series[0]?.points[index]?.observation ?? null, locale);
    if (word === '' || widest([word], scale.axis, 400) > band) return [];
    const style = { size: scale.axis, fill: 'ink-subtle', anchor: 'middle' } as const;
    return [within(textMark(at(index), baseline + scale.axis * 1.4, word, style), 0, width)];
  });
  return [...marks, ...words];
}
