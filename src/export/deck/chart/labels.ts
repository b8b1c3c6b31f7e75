import type { Paint } from '#charts/drawing';
import type { Language } from '#model/languages';
import { languageTag } from '#export/deck/languageTag';
import { typeSize } from '#export/deck/measure';
import { node } from '#export/deck/node';
import type { DeckChart, DeckSeries, PointLook } from './deckChart';
import { solid } from './paint';

/** How all text of a part of the chart is set; the font is that of the theme. */
export function chartText(size: number, ink: Paint, language: Language, bold = false): string {
  return node(
    'c:txPr',
    {},
    node('a:bodyPr', {}),
    node('a:lstStyle', {}),
    node(
      'a:p',
      {},
      node('a:pPr', {}, node('a:defRPr', { sz: typeSize(size), b: bold ? 1 : 0 }, solid(ink))),
      node('a:endParaRPr', { lang: languageTag[language] }),
    ),
  );
}

const flag = (name: string, on: boolean) => node(`c:${name}`, { val: on ? 1 : 0 });

/** What a label says: the value alone. Every label states all of it, or programs fill in what they like. */
const shown =
  flag('showLegendKey', false) +
  flag('showVal', true) +
  ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => flag(name, false)).join('');

/** Places that a label may take; another one than these makes PowerPoint mend the file. */
const places = {
  bar: { above: 'outEnd', below: 'outEnd', beside: 'outEnd', inside: 'ctr' },
  outline: { above: 'outEnd', below: 'outEnd', beside: 'outEnd', inside: 'ctr' },
  line: { above: 't', below: 'b', beside: 'r', inside: 'ctr' },
  mark: { above: 't', below: 'b', beside: 'r', inside: 'ctr' },
} satisfies Record<DeckSeries['drawn'], Record<DeckSeries['labels'], string>>;

const noBox = node('c:spPr', {}, node('a:noFill', {}), node('a:ln', {}, node('a:noFill', {})));
const whiteBox = node('c:spPr', {}, solid('surface'), node('a:ln', {}, node('a:noFill', {})));

const numberFormat = (code: string) => node('c:numFmt', { formatCode: code, sourceLinked: 0 });

/** The format that most points of a series share; the others carry their own. */
function usualFormat(looks: readonly PointLook[]): string {
  const formats = looks.map(({ format }) => format).filter((format) => format !== null);
  const count = (format: string) => formats.filter((one) => one === format).length;
  return formats.reduce((best, one) => (count(one) > count(best) ? one : best), formats[0] ?? 'General');
}

/** Light on a bar of the series' own colour, dark on a hatch and beside the bar. */
function inkOf({ unsure, place }: PointLook, { ink, labels }: DeckSeries): Paint {
  if (unsure) return 'ink';
  return place === 'inside' && labels !== 'inside' ? 'surface' : ink;
}

/**
 * The labels of a series: the numbers themselves, which follow when somebody edits them. A point whose format, size or
 * ink differs has a label of its own; a point without one says so.
 */
export function seriesLabels(series: DeckSeries, { sizes, language }: DeckChart): string {
  const { looks, values, ink, drawn, labels } = series;
  const usual = usualFormat(looks);
  const box = drawn === 'mark' ? whiteBox : noBox;
  const at = (where: DeckSeries['labels']) => node('c:dLblPos', { val: places[drawn][where] });
  if (looks.every(({ format }) => format === null)) return node('c:dLbls', {}, flag('delete', true));
  const own = looks.map((look, index) => {
    const { format, key = false, place = labels } = look;
    const set = inkOf(look, series);
    if (values[index] == null || (format === usual && !key && place === labels && set === ink)) return '';
    const point = node('c:idx', { val: index });
    if (format === null) return node('c:dLbl', {}, point, flag('delete', true));
    const text = chartText(key ? sizes.key : sizes.label, set, language, key);
    return node('c:dLbl', {}, point, numberFormat(format), box, text, at(place), shown);
  });
  const text = chartText(sizes.label, ink, language, drawn === 'mark');
  return node('c:dLbls', {}, ...own, numberFormat(usual), box, text, at(labels), shown);
}
