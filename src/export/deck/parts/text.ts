import type { Language } from '#model/languages';
import { solid } from '#export/deck/chart/paint';
import type { Link, Paragraph, Run } from '#export/deck/deck';
import { languageTag } from '#export/deck/languageTag';
import { emu, typeSize } from '#export/deck/measure';
import { node } from '#export/deck/node';
import { xmlText } from '#export/picture/markup';

/** Gives a link the id by which the slide points to it; null where there is nowhere to go. */
export type Linked = (link: Link) => string | null;

function linkNode(link: Link | undefined, linked: Linked): string {
  const id = link === undefined ? null : linked(link);
  if (link === undefined || id === null) return '';
  return node('a:hlinkClick', { 'r:id': id, action: 'slide' in link ? 'ppaction://hlinksldjump' : undefined });
}

/** The theme's font by name: the foot of a slide does not inherit it in every program. */
export const font = node('a:latin', { typeface: '+mn-lt' });

function runNode({ text, size, bold = false, ink = 'ink', link }: Run, language: Language, linked: Linked): string {
  const properties = node(
    'a:rPr',
    { lang: languageTag[language], sz: typeSize(size), b: bold ? 1 : 0, dirty: 0 },
    solid(ink),
    font,
    linkNode(link, linked),
  );
  return node('a:r', {}, properties, `<a:t>${xmlText(text)}</a:t>`);
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** One paragraph; lines break where the box ends, so that a text stays one text for whoever edits it. */
export function paragraphNode({ runs, align = 'start', before = 0 }: Paragraph, language: Language, linked: Linked) {
  return node(
    'a:p',
    {},
    node(
      'a:pPr',
      { algn: alignments[align] },
      node('a:lnSpc', {}, node('a:spcPct', { val: 105000 })),
      node('a:spcBef', {}, node('a:spcPts', { val: typeSize(before) })),
    ),
    ...runs.filter(({ text }) => text !== '').map((run) => runNode(run, language, linked)),
    // The height of an empty line, where a table leaves a cell free.
    node('a:endParaRPr', { lang: languageTag[language], sz: typeSize(runs.at(-1)?.size ?? 20) }),
  );
}

/** How text stands in its box: no margins, so that the box is as wide as what was measured. */
export function bodyNode(anchor: 'top' | 'middle' | 'bottom' = 'top', inset = 0): string {
  const side = emu(inset);
  return node(
    'a:bodyPr',
    {
      wrap: 'square',
      lIns: side,
      tIns: side / 2,
      rIns: side,
      bIns: side / 2,
      anchor: { top: 't', middle: 'ctr', bottom: 'b' }[anchor],
    },
    node('a:normAutofit', {}),
  );
}
