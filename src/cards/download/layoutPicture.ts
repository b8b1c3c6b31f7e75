import type { Figure } from '#model/figure';
import { factRows } from '#cards/kpi/factRows';
import { layoutFigure } from '#charts/chartKinds';
import type { Drawing } from '#charts/drawing';
import { textScales, type Frame } from '#charts/frame';
import { headlineLayout } from '#charts/headline/headlineLayout';
import type { Locale } from '#language/locale';

/**
 * What stands in the frame of a file or a preview, in px: the chart of a figure, or its value in large type where a
 * chart would invent a trend. Every figure has such a picture.
 */
export function layoutPicture(
  figure: Figure,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  locale: Locale,
): Drawing {
  const frame = { width, height, scale: textScales.export };
  if (figure.kind === 'none') return headlineLayout(figure, factRows(figure, locale), frame, locale);
  const layout = layoutFigure(figure, frame, locale);
  if (layout === null) throw new Error('no-picture');
  return layout;
}
