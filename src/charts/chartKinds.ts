import type { Figure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Frame, Layout } from './frame';
import { columnLayout } from './kinds/column/layout';
import { iconsLayout } from './kinds/icons/layout';
import { lineLayout } from './kinds/line/layout';
import { rankedLayout } from './kinds/ranked/layout';
import { scoreboardLayout } from './kinds/scoreboard/layout';
import { stackedLayout } from './kinds/stacked/layout';
import type { LiveModule } from './live/liveProps';

type Kind = Exclude<Figure['kind'], 'none'>;
type FigureOf<K extends Kind> = Extract<Figure, { kind: K | 'none' }> | Extract<Figure, { kind: K }>;

type ChartKind<K extends Kind> = {
  readonly layout: (figure: FigureOf<K>, frame: Frame, locale: Locale) => Layout;
  /** The interactive chart, loaded on demand; null where one amount leaves nothing to walk through. */
  readonly live: (() => Promise<LiveModule>) | null;
};

/**
 * The register of chart kinds. To add a kind: make a folder in `kinds` with a pure `layout.ts` and a `Live.tsx`
 * on the same layout, add its name to `ChartKind` in the model and one line here, and give the gallery examples.
 */
export const chartKinds = {
  column: { layout: columnLayout, live: () => import('./kinds/column/Live') },
  line: { layout: lineLayout, live: () => import('./kinds/line/Live') },
  'ranked-bar': { layout: rankedLayout, live: () => import('./kinds/ranked/Live') },
  'stacked-bar': { layout: stackedLayout, live: () => import('./kinds/stacked/Live') },
  'icon-array': { layout: iconsLayout, live: null },
  scoreboard: { layout: scoreboardLayout, live: () => import('./kinds/scoreboard/Live') },
} satisfies { readonly [K in Kind]: ChartKind<K> };

/** Lays out any figure for a frame in px; null for a figure that has no picture. */
export function layoutFigure(figure: Figure, frame: Frame, locale: Locale): Layout | null {
  if (figure.kind === 'none') return null;
  if (figure.kind === 'scoreboard') return scoreboardLayout(figure, frame, locale);
  return chartKinds[figure.kind].layout(figure, frame, locale);
}
