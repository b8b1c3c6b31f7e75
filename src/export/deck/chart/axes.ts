import { node } from '#export/deck/node';
import type { DeckChart } from './deckChart';
import { chartText } from './labels';
import { outline } from './paint';

const value = (name: string, val: string | number) => node(`c:${name}`, { val: String(val) });

/** Any two different numbers; each axis names the other. */
export const axisIds = { category: 500000001, value: 500000002 } as const;

const noLine = node('c:spPr', {}, outline(null));

/** Names of the categories. Lying bars run from top to bottom, standing ones from left to right. */
export function categoryAxis({ direction, downwards, sizes, language }: DeckChart): string {
  const across = direction === 'across';
  return node(
    'c:catAx',
    {},
    value('axId', axisIds.category),
    node('c:scaling', {}, value('orientation', across ? 'maxMin' : 'minMax')),
    value('delete', 0),
    value('axPos', across ? 'l' : 'b'),
    node('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    // Below the plot even where a value is negative, or where ranks run downwards.
    value('tickLblPos', downwards ? 'high' : 'low'),
    node('c:spPr', {}, downwards ? outline(null) : outline('chart-axis', 1.5)),
    chartText(sizes.name, 'ink', language),
    value('crossAx', axisIds.value),
    value('crosses', 'autoZero'),
    value('auto', 0),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 1),
  );
}

/** The scale of the values with its hairlines; hidden where every value has its label and none is needed. */
export function valueAxis(chart: DeckChart): string {
  const { direction, downwards, fromZero, axis, sizes, language } = chart;
  const grid = node('c:majorGridlines', {}, node('c:spPr', {}, outline('chart-grid', 1)));
  return node(
    'c:valAx',
    {},
    value('axId', axisIds.value),
    node(
      'c:scaling',
      {},
      value('orientation', downwards ? 'maxMin' : 'minMax'),
      ...(chart.most === null ? [] : [value('max', chart.most)]),
      ...(fromZero ? [value('min', 0)] : []),
    ),
    value('delete', axis === null ? 1 : 0),
    value('axPos', direction === 'across' ? 'b' : 'l'),
    ...(axis === null ? [] : [grid]),
    node('c:numFmt', { formatCode: axis ?? 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    noLine,
    chartText(sizes.axis, 'ink-subtle', language),
    value('crossAx', axisIds.category),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
    ...(chart.step === null ? [] : [value('majorUnit', chart.step)]),
  );
}
