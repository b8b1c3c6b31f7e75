import type { IsoDate } from '#model/observation';
import { textMark } from '#charts/layout/texts';
import { measureText } from '#charts/text/measureText';
import { baselineOf, proseSetting } from '#export/picture/sheet';
import type { ExportEntry } from '#export/entry/exportEntry';
import { footNode, type PageNumber } from './footPart';
import type { PageNode } from './pageNode';
import { INNER, innerWidth, type } from './paper';
import { setText } from './setText';
import { place, stack, type Part } from './stack';
import { tabNode } from './tabNode';

/** Where a figure stands under: its category, or for a scoreboard what the board calls itself. */
export const groupOf = ({ figure, locale }: ExportEntry): string =>
  locale.say(figure.kind === 'scoreboard' ? figure.boardSubtitle : figure.category.name);

const padding = 4;
const numbers = 44;
const height = INNER.bottom - 32 - INNER.top;
const heading = type.count.line + 12;

type Row = { readonly entry: ExportEntry; readonly index: number; readonly group: string | null };

const linesOf = ({ entry }: Row, top = 0) =>
  setText(entry.message, { type: type.cell, width: innerWidth - numbers - 12, most: 2, top });

const groupHeight = type.body.line + 14;

const heightOf = (row: Row) => linesOf(row).height + 2 * padding + (row.group === null ? 0 : groupHeight);

/** The figures of a report cut into pages of contents, each as full as it can be; at least one page. */
export function contentsRows(entries: readonly ExportEntry[]): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let used = heading;
  let last: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const group = groupOf(entry);
    const row = { entry, index, group: group === last ? null : group };
    const needed = heightOf(row);
    if (used + needed > height) {
      // A new page says again under what its first rows stand.
      pages.push([]);
      used = heading;
      last = null;
    }
    const fresh = last === group ? row : { ...row, group };
    pages.at(-1)?.push(fresh);
    used += heightOf(fresh);
    last = group;
  }
  return pages;
}

/** Dots from the end of a title to the number of its page; none where there is no room for three. */
function dotsBetween(from: number, to: number, y: number): readonly PageNode[] {
  if (to - from < 12) return [];
  const dots = { stroke: 'line-strong', strokeWidth: 0.75, dash: '0.75 4' } as const;
  return [{ tag: 'Artifact', marks: [{ type: 'line', x1: from, y1: y, x2: to, y2: y, ...dots }] }];
}

/** A title that leads to its page, and the number of the page. */
function itemPart(row: Row, firstPage: number): Part {
  const lines = linesOf(row, padding);
  const tall = lines.height + 2 * padding;
  const page = String(firstPage + row.index + 1);
  const last = lines.marks.at(-1);
  const y = last?.y ?? baselineOf(padding, type.cell);
  const { size } = type.cell;
  const end = last === undefined ? 0 : measureText(last.text, size, last.weight, proseSetting) + 10;
  const link: PageNode = {
    tag: 'Link',
    marks: [...lines.marks, textMark(innerWidth, y, page, { size, weight: 600, anchor: 'end' })],
    link: { box: { x: 0, y: 0, width: innerWidth, height: tall }, to: { page: firstPage + row.index } },
  };
  const dots = dotsBetween(end, innerWidth - measureText(page, size, 600) - 10, y - 4);
  return { nodes: [{ tag: 'TOCI', children: [link, ...dots] }], height: tall };
}

/** Rows under one heading. */
function groupPart(rows: readonly Row[], firstPage: number): Part {
  const top = groupHeight - type.body.line;
  const style = { type: type.body, width: innerWidth, most: 1, weight: 600, top } as const;
  const { marks } = setText(rows[0]?.group ?? '', style);
  const items = stack(
    rows.map((row) => itemPart(row, firstPage)),
    0,
  );
  const list: Part = { nodes: [{ tag: 'TOC', children: items.nodes }], height: items.height };
  return stack([{ nodes: [{ tag: 'H2', marks }], height: groupHeight }, list], 0);
}

/** The rows of a page cut where a heading stands. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.group !== null) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

export type Contents = {
  readonly rows: readonly Row[];
  /** The page of the first figure, counted from 0. */
  readonly firstFigure: number;
  readonly today: IsoDate;
};

/** One page of contents: what stands on which page, each line a link to it. */
export function contentsPage({ rows, firstFigure, today }: Contents, number: PageNumber): readonly PageNode[] {
  const entry = rows[0]?.entry;
  if (entry === undefined) return [];
  const { t, date } = entry.locale;
  const said = t(rows[0]?.index === 0 ? 'report.contents' : 'report.contentsOn');
  const title = setText(said, { type: type.count, width: innerWidth, most: 1, weight: 700 });
  const list = stack(
    groupsOf(rows).map((group) => groupPart(group, firstFigure)),
    0,
  );
  const { left, top } = INNER;
  return [
    tabNode,
    { tag: 'H1', at: { x: left, y: top }, marks: title.marks },
    ...place(list, left, top + heading - groupHeight / 2),
    footNode(entry, t('picture.exported', { version: entry.figure.boardVersion, date: date(today) }), number),
  ];
}
