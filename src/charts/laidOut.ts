import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import { layoutFigure } from './chartKinds';
import type { Frame, Layout } from './frame';

const memory = new WeakMap<Figure, Map<string, Layout | null>>();

/**
 * `layoutFigure` with a memory: the same figure in the same frame and language gives the very same object, so
 * that a picture that did not change is not drawn again. What nobody holds any more is forgotten.
 */
export function laidOut(figure: Figure, frame: Frame, locale: Locale): Layout | null {
  const known = memory.get(figure) ?? new Map<string, Layout | null>();
  memory.set(figure, known);
  const key = `${frame.width}x${frame.height}.${frame.scale.name}.${locale.language}`;
  const layout = known.get(key);
  if (layout !== undefined) return layout;
  const fresh = layoutFigure(figure, frame, locale);
  known.set(key, fresh);
  return fresh;
}
