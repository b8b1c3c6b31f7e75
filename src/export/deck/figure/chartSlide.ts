import type { Box } from '#charts/frame';
import type { ChartKind } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { DeckChart } from '#export/deck/chart/deckChart';
import type { Shape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';
import { ruleTop } from '#export/deck/parts/places';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Room } from './chartFrame';
import { periodChart } from './periodChart';
import { rankedChart } from './rankedChart';
import { sideParts } from './sideParts';
import { stackedChart } from './stackedChart';

type MakeChart = (figure: IndicatorFigure, room: Room, locale: Locale) => DeckChart;

/** The kinds that a program draws itself; null for a picture that it cannot, which becomes a value with a table. */
const makers: Readonly<Record<ChartKind, MakeChart | null>> = {
  column: periodChart,
  line: periodChart,
  'ranked-bar': rankedChart,
  'stacked-bar': stackedChart,
  'icon-array': null,
};

/** How a chart is made of a figure; null where it has none. */
export function chartMaker(figure: IndicatorFigure): MakeChart | null {
  return figure.kind === 'none' ? null : makers[figure.kind];
}

const side = { width: 252, gap: 32 } as const;

/** Chart with its unit above it, and the words beside it, between `top` and the foot. */
export function chartParts({ figure, locale, words }: ExportEntry, make: MakeChart, top: number): readonly Shape[] {
  if (figure.kind === 'scoreboard') return [];
  const bottom = ruleTop - 14;
  // A comparison has no headline and no status: nothing is left to say beside its chart.
  const alone = figure.compared !== undefined;
  const width = alone ? 1088 : 1088 - side.width - side.gap;
  const unit = fitText(locale.t('deck.unit', { unit: locale.say(figure.unit.name) }), {
    width,
    sizes: [16, 14],
    lines: 1,
  });
  const box: Box = { x: 56, y: top + 24, width, height: bottom - top - 24 };
  return [
    {
      type: 'text',
      name: locale.t('deck.shape.unit'),
      box: { x: 56, y: top, width, height: 22 },
      paragraphs: [{ runs: [{ text: unit.text, size: unit.size, ink: 'ink-muted' }] }],
    },
    {
      type: 'chart',
      name: locale.t('deck.shape.chart'),
      box,
      description: words.description,
      chart: make(figure, box, locale),
    },
    ...(alone
      ? []
      : sideParts(figure, { x: 1144 - side.width, y: top, width: side.width, height: bottom - top }, locale)),
  ];
}
