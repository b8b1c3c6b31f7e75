import { plotsOf } from '#charts/kinds/scoreboard/layout';
import type { ScoreboardFigure } from '#model/figure';
import type { Locale } from '#language/locale';
import type { Cell, Shape, TableShape } from '#export/deck/deck';
import { fitText } from '#export/deck/text/fitText';
import { ruleTop } from '#export/deck/parts/places';
import type { ExportEntry } from '#export/entry/exportEntry';
import { scoreChart } from './scoreChart';

const half = [36, 350, 138] as const;
const between = 40;
const row = 25;
const size = 14;

function rowOf(figure: ScoreboardFigure, index: number, locale: Locale): readonly Cell[] {
  const target = plotsOf(figure)[index]?.target ?? null;
  if (target === null) return half.map(() => ({ text: '' }));
  return [
    { text: locale.number(index + 1), ink: 'ink-muted', end: true },
    { text: fitText(locale.say(target.name), { width: half[1] - 12, sizes: [size], lines: 1 }).text },
    {
      text: fitText(locale.t(`status.${target.status}`), { width: half[2] - 10, sizes: [size], lines: 1 }).text,
      bold: true,
    },
  ];
}

/** The named targets in the order of the field, in two columns of rows; what finds no room stands in the notes. */
function tableOf(figure: ScoreboardFigure, top: number, description: string, locale: Locale): TableShape {
  const { length } = figure.scoreboard.targets;
  const most = Math.max(1, Math.floor((ruleTop - 14 - top) / row) - 1);
  const count = Math.min(Math.ceil(length / 2), most);
  const head = ['deck.head.number', 'card.target', 'filters.status'] as const;
  const heads = head.map((key, at): Cell => ({ text: locale.t(key), end: at === 0 }));
  const rows = Array.from({ length: count }, (_, index) => [
    ...rowOf(figure, index, locale),
    { text: '' },
    ...rowOf(figure, index + count, locale),
  ]);
  const columns = [...half, between, ...half];
  return {
    type: 'table',
    name: locale.t('deck.shape.targets'),
    box: { x: 56, y: top, width: columns.reduce((sum, one) => sum + one, 0), height: (count + 1) * row },
    description,
    columns,
    rows: [[...heads, { text: '' }, ...heads], ...rows],
    rowHeight: row,
    size,
  };
}

/** A scoreboard: its field of plots as a chart, and below it the targets by name where the source names them. */
export function scoreParts({ figure, locale, words }: ExportEntry, top: number): readonly Shape[] {
  if (figure.kind !== 'scoreboard') return [];
  const named = figure.scoreboard.targets.length > 0;
  const bottom = ruleTop - 14;
  const height = named ? Math.min(130, (bottom - top) * 0.35) : bottom - top;
  const chart: Shape = {
    type: 'chart',
    name: locale.t('deck.shape.chart'),
    box: { x: 56, y: top, width: 1088, height },
    description: words.description,
    chart: scoreChart(figure, locale),
  };
  return named ? [chart, tableOf(figure, top + height + 10, words.description, locale)] : [chart];
}
