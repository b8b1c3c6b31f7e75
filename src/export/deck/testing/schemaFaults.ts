import type { XmlNode } from '#export/testing/readXml';

/**
 * The order in which an element may hold its children, by ISO/IEC 29500-1 (transitional), for the elements that decks
 * use. PowerPoint mends a file, or refuses it, where an order is broken; other programs read it without a word.
 */
const orders: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
  'c:chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:ser': 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:marker': 'symbol size spPr',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:spPr': 'xfrm custGeom prstGeom noFill solidFill pattFill ln',
  'c:spPr': 'noFill solidFill pattFill ln',
  'p:txBody': 'bodyPr lstStyle p',
  'a:txBody': 'bodyPr lstStyle p',
  'a:p': 'pPr r fld endParaRPr',
  'a:pPr': 'lnSpc spcBef spcAft buNone defRPr',
  'a:rPr': 'ln solidFill latin ea cs hlinkClick',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'a:ln': 'noFill solidFill prstDash round',
};

/** Label places that a kind of series allows; any other makes PowerPoint mend the file. */
const places: Readonly<Record<string, readonly string[]>> = {
  clustered: ['ctr', 'inBase', 'inEnd', 'outEnd'],
  stacked: ['ctr', 'inBase', 'inEnd'],
  standard: ['b', 'ctr', 'l', 'r', 't'],
};

const local = (name: string) => name.replace(/^\w+:/, '');

function orderFaults(node: XmlNode): readonly string[] {
  const order = orders[node.name]?.split(' ');
  if (order === undefined) return [];
  let last = 0;
  return node.children.flatMap((child) => {
    const at = order.indexOf(local(child.name));
    if (at < last) return [`${child.name} in ${node.name}: ${at < 0 ? 'unknown' : 'too late'}`];
    last = at;
    return [];
  });
}

function placeFaults(node: XmlNode): readonly string[] {
  const grouping = node.children.find(({ name }) => name === 'c:grouping')?.attributes['val'] ?? '';
  const allowed = places[grouping];
  if (allowed === undefined) return [];
  const found = (one: XmlNode): readonly string[] => [
    ...(one.name === 'c:dLblPos' ? [one.attributes['val'] ?? ''] : []),
    ...one.children.flatMap(found),
  ];
  return found(node)
    .filter((place) => !allowed.includes(place))
    .map((place) => `label ${place} in ${grouping}`);
}

/** What PowerPoint would object to in a slide or a chart: order of elements, places of labels, ids that occur twice. */
export function schemaFaults(node: XmlNode): readonly string[] {
  const ids = (one: XmlNode): readonly string[] => [
    ...(one.name === 'p:cNvPr' ? [one.attributes['id'] ?? ''] : []),
    ...one.children.flatMap(ids),
  ];
  const walk = (one: XmlNode): readonly string[] => [
    ...orderFaults(one),
    ...placeFaults(one),
    ...one.children.flatMap(walk),
  ];
  const all = ids(node);
  return [...walk(node), ...(new Set(all).size < all.length ? ['an id twice'] : [])];
}
