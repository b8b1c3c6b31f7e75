import type { Figure } from '#model/figure';
import type { Drawing } from '#charts/drawing';
import type { Frame } from '#charts/frame';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { SheetType, TypeSize } from '#export/picture/sheet';
import { lower, stack, textBlock, type Block } from './blocks';
import { figureTable } from './figureTable';
import { tableBlock } from './tableBlock';

type Page = Pick<Frame, 'width' | 'height'> & { readonly type: SheetType };

/** Height of a chart that looks right in a width: least and most, in widths. */
const shapes = {
  column: [0.42, 0.62],
  line: [0.42, 0.62],
  'ranked-bar': [0.45, 0.9],
  'stacked-bar': [0.4, 0.62],
  'icon-array': [0.3, 0.42],
  scoreboard: [0.36, 0.85],
  none: [0.3, 0.4],
} as const satisfies Record<Figure['kind'], readonly [number, number]>;

/** A shape for a figure; few bars make a low chart. */
function shapeOf(figure: Figure): readonly [number, number] {
  const [least, most] = shapes[figure.kind];
  if (figure.kind !== 'ranked-bar') return [least, most];
  const tall = Math.min(most, 0.1 * figure.series.length);
  return [Math.min(least, tall), tall];
}

/** The sentence about a figure whose head has a subtitle of its own, so that it is not said twice. */
function sentenceBlock({ figure, words }: ExportEntry, { width, type }: Page): Block {
  const text = figure.subtitle === undefined ? '' : (words.subtitle ?? '');
  return textBlock(text, 0, width, type.subtitle);
}

/** The type of table and definition: as large as the text where there is room, else as small as the sources. */
type Density = { readonly row: TypeSize; readonly prose: TypeSize };

const densities = ({ chart, foot, subtitle }: SheetType): readonly Density[] =>
  [
    { row: chart.label, prose: subtitle },
    { row: chart.axis, prose: foot },
  ].map(({ row, prose }) => ({ row: { size: row, line: Math.round(row * 1.9) }, prose }));

/** What the indicator measures, under its own small heading. */
function definitionBlock({ figure, locale }: ExportEntry, width: number, { prose }: Density): Block {
  if (figure.kind === 'scoreboard') return { height: 0, marks: [] };
  const heading = textBlock(locale.t('card.definition'), 0, width, prose, { weight: 600, most: 1 });
  const text = textBlock(locale.say(figure.indicator.definition), 0, width, prose, { fill: 'ink-muted' });
  return stack([heading, text], 2);
}

function numbersBlock({ figure, locale }: ExportEntry, width: number, { row }: Density): Block {
  const table = figureTable(figure, locale);
  return table === null ? { height: 0, marks: [] } : tableBlock(table, width, row);
}

/**
 * What fills a printed page between head and foot, in px of that room: the chart in a good shape instead of stretched,
 * below it the figure in a sentence, its numbers as a table and what is measured. Where a chart of its least height
 * leaves too little room they are set smaller, then left out, the definition first, then the table; the chart says its
 * numbers too.
 */
export function pageLayout(entry: ExportEntry, page: Page): Drawing {
  const { width, height, type } = page;
  const [least, most] = shapeOf(entry.figure);
  const gap = type.subtitle.line * 1.1;
  const room = height - width * least - gap;
  const sentence = sentenceBlock(entry, page);
  const all = densities(type).map((density) => ({
    numbers: numbersBlock(entry, width, density),
    definition: definitionBlock(entry, width, density),
  }));
  const choices = [
    ...all.map(({ numbers, definition }) => [sentence, numbers, definition]),
    ...all.map(({ numbers }) => [sentence, numbers]),
    [sentence],
    [],
  ];
  const below = choices.map((blocks) => stack(blocks, gap)).find((block) => block.height <= room);
  const taken = below === undefined || below.height === 0 ? 0 : below.height + gap;
  const chart = entry.layOut({ width, height: Math.floor(Math.min(height - taken, width * most)), scale: type.chart });
  const words = below?.marks.map((mark) => lower(mark, chart.height + gap)) ?? [];
  return { width, height, marks: [...chart.marks, ...words] };
}
