import { emu, typeSize } from '#export/deck/measure';
import { node } from '#export/deck/node';
import { xmlText } from '#export/picture/markup';
import type { DeckChart, DeckSeries, PointLook } from './deckChart';
import { seriesLabels } from './labels';
import { hatched, outline, solid } from './paint';

type Drawn = { readonly series: DeckSeries; readonly index: number; readonly chart: DeckChart };

/** "A", "Z", "AA" for 0, 25, 26. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const value = (name: string, val: string | number) => node(`c:${name}`, { val });

function cached(texts: readonly string[]): string {
  const points = texts.map((text, index) => node('c:pt', { idx: index }, `<c:v>${xmlText(text)}</c:v>`));
  return node('c:strCache', {}, value('ptCount', texts.length), ...points);
}

/** Where the numbers stand in the workbook, and the numbers once more, for programs that do not open it. */
function references({ series, index, chart }: Drawn): { readonly name: string; readonly data: string } {
  const column = columnName(index + 1);
  const last = chart.categories.length + 1;
  const numbers = series.values.map((one, at) => (one === null ? '' : node('c:pt', { idx: at }, `<c:v>${one}</c:v>`)));
  const cache = node(
    'c:numCache',
    {},
    '<c:formatCode>General</c:formatCode>',
    value('ptCount', series.values.length),
    ...numbers,
  );
  const from = (range: string) => `<c:f>Sheet1!${range}</c:f>`;
  return {
    name: node('c:tx', {}, node('c:strRef', {}, from(`$${column}$1`), cached([series.name]))),
    data:
      node('c:cat', {}, node('c:strRef', {}, from(`$A$2:$A$${last}`), cached(chart.categories))) +
      node('c:val', {}, node('c:numRef', {}, from(`$${column}$2:$${column}$${last}`), cache)),
  };
}

const frame = ({ index }: Drawn) => value('idx', index) + value('order', index);

function barLook(series: DeckSeries, { unsure, paint = series.paint }: PointLook): string {
  if (series.drawn === 'outline') return solid('surface') + outline(paint, 1.5, 'dash');
  return unsure ? hatched(paint) + outline(paint) : solid(paint) + outline(null);
}

/** One series of bars; a point that is an estimate or has a paint of its own is drawn so, and stays so when edited. */
export function barSeries(drawn: Drawn): string {
  const { series, chart } = drawn;
  const { name, data } = references(drawn);
  const plain = { unsure: false, format: null };
  const points = series.looks.flatMap((look, index) => {
    if (series.values[index] == null || (!look.unsure && look.paint === undefined)) return [];
    const spPr = node('c:spPr', {}, barLook(series, look));
    return node('c:dPt', {}, value('idx', index), value('invertIfNegative', 0), value('bubble3D', 0), spPr);
  });
  return node(
    'c:ser',
    {},
    frame(drawn),
    name,
    node('c:spPr', {}, barLook(series, plain)),
    value('invertIfNegative', 0),
    ...points,
    seriesLabels(series, chart),
    data,
  );
}

/** Lines of one colour are told apart by their dots. */
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;

function symbolOf({ series, index, chart }: Drawn): string {
  if (series.drawn === 'mark') return 'dash';
  const before = chart.series.slice(0, index).filter(({ paint, drawn }) => paint === series.paint && drawn === 'line');
  return symbols[before.length % symbols.length] ?? 'circle';
}

function marker(drawn: Drawn, unsure: boolean, size: number): string {
  const { series } = drawn;
  const mark = series.drawn === 'mark';
  return node(
    'c:marker',
    {},
    value('symbol', symbolOf(drawn)),
    value('size', size),
    node(
      'c:spPr',
      {},
      solid(unsure ? 'surface' : series.paint),
      outline(mark ? 'surface' : series.paint, mark ? 1.5 : 2.5),
    ),
  );
}

/** Points in a type of chart come as whole points, from 2 to 72. */
const pointSize = (px: number) => Math.min(72, Math.max(2, Math.round(typeSize(px) / 100)));

/** One series of a line with its dots, hollow where a value is not final, or of marks alone for a plan. */
export function lineSeries(drawn: Drawn & { readonly markWidth: number }): string {
  const { series, chart, markWidth } = drawn;
  const { name, data } = references(drawn);
  const mark = series.drawn === 'mark';
  const size = pointSize(mark ? markWidth : 11);
  const line = node(
    'a:ln',
    { w: emu(series.paint === 'chart-main' ? 4 : 3), cap: 'rnd' },
    mark ? node('a:noFill', {}) : solid(series.paint),
    node('a:round', {}),
  );
  const points = series.looks.flatMap((look, index) =>
    look.unsure && series.values[index] != null
      ? node('c:dPt', {}, value('idx', index), marker(drawn, true, size), value('bubble3D', 0))
      : [],
  );
  return node(
    'c:ser',
    {},
    frame(drawn),
    name,
    node('c:spPr', {}, line),
    marker(drawn, false, size),
    ...points,
    seriesLabels(series, chart),
    data,
    value('smooth', 0),
  );
}
