import type { Paint } from '#charts/drawing';
import { solid } from '#export/deck/chart/paint';
import { namespaces, node, part } from '#export/deck/node';
import { lightPaints } from '#export/picture/lightPaints';

/**
 * The font of a deck. Arial is on every Windows and Mac and in every Office, has all Vietnamese letters with their
 * marks well apart, and Liberation Sans, which stands in for it elsewhere, has the same widths: a line that fits here
 * fits there. It runs narrower than the product's own font, in which texts are measured.
 */
const deckFont = 'Arial';

const colours: Readonly<Record<string, Paint | 'surface-sunken'>> = {
  dk1: 'ink',
  lt1: 'surface',
  dk2: 'ink-muted',
  lt2: 'surface-sunken',
  accent1: 'chart-main',
  accent2: 'chart-2',
  accent3: 'chart-3',
  accent4: 'chart-compare',
  accent5: 'plot-met',
  accent6: 'status-near',
  hlink: 'chart-main',
  folHlink: 'ink-subtle',
};

const fonts = (name: string) =>
  node(
    `a:${name}`,
    {},
    node('a:latin', { typeface: deckFont }),
    node('a:ea', { typeface: '' }),
    node('a:cs', { typeface: '' }),
    node('a:font', { script: 'Viet', typeface: deckFont }),
  );

const placeholder = node('a:solidFill', {}, node('a:schemeClr', { val: 'phClr' }));
const three = (one: string) => one.repeat(3);

/** The flat styles that the schema wants three of. */
const formats = node(
  'a:fmtScheme',
  { name: 'Flat' },
  node('a:fillStyleLst', {}, three(placeholder)),
  node(
    'a:lnStyleLst',
    {},
    three(
      node(
        'a:ln',
        { w: 9525, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
        placeholder,
        node('a:prstDash', { val: 'solid' }),
      ),
    ),
  ),
  node('a:effectStyleLst', {}, three(node('a:effectStyle', {}, node('a:effectLst', {})))),
  node('a:bgFillStyleLst', {}, three(placeholder)),
);

/** Colours and fonts that a program offers for what is added to the deck: those of the board. */
export const themePart = part(
  'a:theme',
  { 'xmlns:a': namespaces.a, name: 'Board' },
  node(
    'a:themeElements',
    {},
    node(
      'a:clrScheme',
      { name: 'Board' },
      ...Object.entries(colours).map(([name, paint]) =>
        node(`a:${name}`, {}, node('a:srgbClr', { val: lightPaints[paint].slice(1).toUpperCase() })),
      ),
    ),
    node('a:fontScheme', { name: 'Board' }, fonts('majorFont'), fonts('minorFont')),
    formats,
  ),
  node('a:objectDefaults', {}),
  node('a:extraClrSchemeLst', {}),
);

/** White ground of master and notes. */
export const background = node('p:bg', {}, node('p:bgPr', {}, solid('surface'), node('a:effectLst', {})));
