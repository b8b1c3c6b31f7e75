import type { Locale } from '#language/locale';
import type { Box, TextScale } from '#charts/frame';
import { textMark, type TextMark } from './texts';

/** The word for a chart without any value, in the middle of its plot; a card says it in its own words. */
export function noDataMarks(plot: Box, scale: TextScale, locale: Locale): readonly TextMark[] {
  if (scale.name === 'card') return [];
  const style = { size: scale.label, fill: 'ink-subtle', anchor: 'middle' } as const;
  return [textMark(plot.x + plot.width / 2, plot.y + plot.height / 2, locale.t('chart.noData'), style)];
}
