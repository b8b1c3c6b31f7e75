import type { IsoDate } from '#model/observation';
import { measureText } from '#charts/text/measureText';
import { baselineOf } from '#export/picture/sheet';
import type { ExportEntry } from '#export/entry/exportEntry';
import { footNode, type PageNumber } from './footPart';
import type { PageNode } from './pageNode';
import { INNER, innerWidth, type } from './paper';
import { setText } from './setText';
import { stack, type Part } from './stack';

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

function rowPart(row: Row, firstPage: number): Part {
  const lines = linesOf(row, padding);
  const tall = lines.height + 2 * padding;
  const page = String(firstPage + row.index + 1);
  const y = baselineOf(padding, type.cell);
  const start = (lines.marks.at(-1)?.y ?? y) - 4;
  const last = lines.marks.at(-1);
  const from =
    last === undefined ? 0 : measureText(last.text, last.size, last.weight, { figures: 'proportional' }) + 10;
  const to = innerWidth - measureText(page, type.cell.size, 600) - 10;
  const dots: PageNode[] =
    to - from < 12
      ? []
      : [
          {
            tag: 'Artifact',
            marks: [
              {
                type: 'line',
                x1: from,
                y1: start,
                x2: to,
                y2: start,
                stroke: 'line-strong',
                strokeWidth: 0.75,
                dash: '0.75 4',
              },
            ],
          },
        ];
  const link: PageNode = {
    tag: 'Link',
    marks: [
      ...lines.marks,
      {
        type: 'text',
        x: innerWidth,
        y: last?.y ?? y,
        text: page,
        size: type.cell.size,
        weight: 600,
        anchor: 'end',
        fill: 'ink',
      },
    ],
    link: { box: { x: 0, y: 0, width: innerWidth, height: tall }, to: { page: firstPage + row.index } },
  };
  const item: Part = { nodes: [{ tag: 'TOCI', children: [link, ...dots] }], height: tall };
  if (row.group === null) return item;
  const name = setText(row.group, {
    type: type.body,
    width: innerWidth,
    most: 1,
    weight: 600,
    top: groupHeight - type.body.line,
  });
  return stack([{ nodes: [{ tag: 'H2', marks: name.marks }], height: groupHeight }, item], 0);
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
    rows.map((row) => rowPart(row, firstFigure)),
    0,
  );
  const head: PageNode = { tag: 'H1', marks: title.marks };
  const tab: PageNode = {
    tag: 'Artifact',
    marks: [{ type: 'rect', x: INNER.left, y: 0, width: 72, height: 8, fill: 'canal' }],
  };
  const contents: PageNode = {
    tag: 'TOC',
    at: { x: INNER.left, y: INNER.top + heading - groupHeight / 2 },
    children: list.nodes,
  };
  return [
    tab,
    { ...head, at: { x: INNER.left, y: INNER.top } },
    contents,
    footNode(entry, t('picture.exported', { version: entry.figure.boardVersion, date: date(today) }), number),
  ];
}
