import { languageTag } from '#export/deck/languageTag';
import { namespaces, node, part } from '#export/deck/node';
import { axisIds, categoryAxis, valueAxis } from './axes';
import type { DeckChart, DeckSeries } from './deckChart';
import { chartText } from './labels';
import { outline } from './paint';
import { barSeries, lineSeries } from './series';

const value = (name: string, val: string | number) => node(`c:${name}`, { val });
const axes = value('axId', axisIds.category) + value('axId', axisIds.value);

const isBar = ({ drawn }: DeckSeries) => drawn === 'bar' || drawn === 'outline';

function bars(chart: DeckChart): string {
  const { direction, stacked, gap } = chart;
  const drawn = chart.series.flatMap((series, index) => (isBar(series) ? barSeries({ series, index, chart }) : []));
  if (drawn.length === 0) return '';
  return node(
    'c:barChart',
    {},
    value('barDir', direction === 'across' ? 'bar' : 'col'),
    value('grouping', stacked ? 'stacked' : 'clustered'),
    value('varyColors', 0),
    ...drawn,
    value('gapWidth', gap),
    value('overlap', stacked ? 100 : -8),
    axes,
  );
}

function lines(chart: DeckChart, markWidth: number): string {
  const drawn = chart.series.flatMap((series, index) =>
    isBar(series) ? [] : lineSeries({ series, index, chart, markWidth }),
  );
  if (drawn.length === 0) return '';
  return node(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', 0),
    ...drawn,
    value('marker', 1),
    axes,
  );
}

function legend({ sizes, language }: DeckChart): string {
  return node(
    'c:legend',
    {},
    value('legendPos', 't'),
    value('overlay', 0),
    chartText(sizes.axis, 'ink-muted', language),
  );
}

/**
 * A chart as the part that PowerPoint, Impress and Keynote draw themselves. `markWidth` is the width of a plan's mark
 * in px. Elements stand in the order of the schema (ISO/IEC 29500-1, dml-chart), on which PowerPoint insists; the only
 * relation of the part, rId1, is its workbook.
 */
export function chartPart(chart: DeckChart, markWidth: number): string {
  const plot = node(
    'c:plotArea',
    {},
    node('c:layout', {}),
    bars(chart),
    lines(chart, markWidth),
    categoryAxis(chart),
    valueAxis(chart),
    node('c:spPr', {}, node('a:noFill', {}), outline(null)),
  );
  return part(
    'c:chartSpace',
    { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
    value('date1904', 0),
    value('lang', languageTag[chart.language]),
    value('roundedCorners', 0),
    node(
      'c:chart',
      {},
      value('autoTitleDeleted', 1),
      plot,
      chart.legend ? legend(chart) : '',
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
    node('c:spPr', {}, node('a:noFill', {}), outline(null)),
    chartText(chart.sizes.label, 'ink', chart.language),
    node('c:externalData', { 'r:id': 'rId1' }, value('autoUpdate', 0)),
  );
}
