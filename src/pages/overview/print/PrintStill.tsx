import type { Figure } from '#model/figure';
import { textScales } from '#charts/frame';
import { laidOut } from '#charts/laidOut';
import { describeFigure } from '#charts/speech';
import { Still } from '#charts/still/Still';
import { useLocale } from '#language/useLocale';

type Props = { readonly figure: Figure; readonly width: number; readonly height: number };

/** A chart for paper, at once; `width` and `height` in px of its layout, which the place on the page may scale. */
export function PrintStill({ figure, width, height }: Props) {
  const locale = useLocale();
  const layout = laidOut(figure, { width, height, scale: textScales.panel }, locale);
  return layout === null ? null : <Still drawing={layout} label={describeFigure(figure, locale)} />;
}
