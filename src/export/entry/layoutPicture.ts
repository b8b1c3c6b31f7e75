import type { Figure } from '#model/figure';
import { factRows } from '#charts/headline/factRows';
import { layoutFigure } from '#charts/chartKinds';
import type { Drawing } from '#charts/drawing';
import type { Frame } from '#charts/frame';
import { headlineLayout } from '#charts/headline/headlineLayout';
import type { Locale } from '#language/locale';

/**
 * What stands in the frame of a file or a preview, in px: the chart of a figure, or its value in large type where a
 * chart would invent a trend. Every figure has such a picture.
 */
export function layoutPicture(figure: Figure, frame: Frame, locale: Locale): Drawing {
  if (figure.kind === 'none') return headlineLayout(figure, factRows(figure, locale), frame, locale);
  const layout = layoutFigure(figure, frame, locale);
  if (layout === null) throw new Error('no-picture');
  return layout;
}
