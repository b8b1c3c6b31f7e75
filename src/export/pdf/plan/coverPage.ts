import type { Words } from '#model/languages';
import type { IsoDate } from '#model/observation';
import type { ExportEntry } from '#export/entry/exportEntry';
import type { Mark } from '#charts/drawing';
import { brandMarks } from '#export/picture/brandMarks';
import { boardAddress, footNode, type PageNumber } from './footPart';
import { linkPart } from './linkPart';
import type { PageNode } from './pageNode';
import { INNER, innerWidth, type } from './paper';
import { setText, type TextStyle } from './setText';
import { place, stack, type Part } from './stack';
import { tabNode } from './tabNode';

export type Cover = {
  /** The figures of one language, in the order of their pages. */
  readonly entries: readonly [ExportEntry, ...ExportEntry[]];
  readonly scope: Words | undefined;
  readonly today: IsoDate;
};

const labels = 180;

function text(tag: 'H1' | 'P', said: string, style: Omit<TextStyle, 'width'>): Part {
  const { marks, height } = setText(said, { width: innerWidth, ...style });
  return { nodes: height === 0 ? [] : [{ tag, marks }], height };
}

/** The newest date among the sources of all figures; null where none has one. */
function newest(entries: Cover['entries']): IsoDate | null {
  return entries.reduce<IsoDate | null>((latest, { figure: { published } }) => {
    if (published === null) return latest;
    return latest === null || published > latest ? published : latest;
  }, null);
}

/** A line of what the report is: its name, and beside it what there is to say. */
function factRow(label: string, value: string, address = ''): Part {
  const top = 7;
  const name = setText(label, { type: type.body, width: labels - 16, most: 1, top, fill: 'ink-muted' });
  const width = innerWidth - labels;
  const said = setText(value, { type: type.body, width, most: 3, x: labels, top });
  const height = Math.max(name.height, said.height) + 2 * top;
  const rule: Mark = {
    type: 'line',
    x1: 0,
    y1: height,
    x2: innerWidth,
    y2: height,
    stroke: 'line',
    strokeWidth: 1,
  };
  const link = address === '' ? [] : place(linkPart(value, address, 3, width), labels, top + 2);
  return {
    nodes: [
      { tag: 'P', marks: address === '' ? [...name.marks, ...said.marks] : name.marks },
      ...link,
      { tag: 'Artifact', marks: [rule] },
    ],
    height,
  };
}

function factsPart({ entries, scope, today }: Cover): Part {
  const [first] = entries;
  const { t, say, date } = first.locale;
  const sources = new Set(entries.flatMap(({ figure }) => figure.sources.map(({ id }) => id)));
  const data = newest(entries);
  const address = boardAddress(first);
  return stack(
    [
      ...(scope === undefined ? [] : [factRow(t('report.scope'), say(scope))]),
      factRow(t('report.versionOf'), first.figure.boardVersion),
      ...(data === null ? [] : [factRow(t('report.dataTo'), date(data))]),
      factRow(t('report.exportedOn'), date(today)),
      factRow(t('report.sources'), t('report.sourcesNamed', { count: sources.size })),
      factRow(t('book.use'), t('book.licence')),
      ...(address === '' ? [] : [factRow(t('report.boardAddress'), address, address)]),
    ],
    0,
  );
}

/**
 * The first page of a report: whose board it is, what the report holds, of which version and day, from how many
 * sources, and what hatched marks are.
 */
export function coverPage(cover: Cover, number: PageNumber): readonly PageNode[] {
  const { entries, today } = cover;
  const [first] = entries;
  const { t, say, date } = first.locale;
  const { boardTitle, boardSubtitle } = first.figure;
  const count = t('report.figures', { count: entries.length });
  const title = stack(
    [
      text('H1', say(boardTitle), { type: type.cover, weight: 700, most: 3, balanced: 'always', tracking: -0.015 }),
      text('P', say(boardSubtitle), { type: type.heading, fill: 'ink-muted', most: 2 }),
    ],
    6,
  );
  const kind = stack(
    [
      text('P', t('report.kind'), { type: type.count, weight: 700, most: 1 }),
      text('P', count, { type: type.heading, fill: 'ink-muted', most: 1 }),
    ],
    2,
  );
  const caveat = text('P', t('report.caveat'), { type: type.note, fill: 'ink-muted', most: 3 });
  const top = 130;
  const canal: PageNode = {
    tag: 'Artifact',
    marks: [{ type: 'rect', x: 0, y: 0, width: innerWidth, height: 6, fill: 'canal' }],
  };
  const body = stack([title, { nodes: [canal], height: 6 }, kind, factsPart(cover), caveat], 32);
  return [
    tabNode,
    { tag: 'Artifact', marks: brandMarks(INNER.left, top, 84) },
    ...place(body, INNER.left, top + 116),
    footNode(first, t('picture.exported', { version: first.figure.boardVersion, date: date(today) }), number),
  ];
}
