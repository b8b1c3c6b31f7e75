import type { ExportEntry } from '#export/entry/exportEntry';
import { brandMarks } from '#export/picture/brandMarks';
import type { PageNode } from './pageNode';
import { INNER, innerWidth, type } from './paper';
import { setText } from './setText';

export type PageNumber = { readonly page: number; readonly pages: number };

const mark = 28;
const left = mark + 10;
/** Room for the address of the board, and for the number of the page, at the right edge. */
const forAddress = 300;
const forNumber = 110;

/** Where the pages of the board begin: the address of a figure up to the board's own name; '' where there is none. */
export function boardAddress({ address, figure }: ExportEntry): string {
  const end = address.indexOf(`/${figure.boardId}/`);
  return end === -1 ? '' : address.slice(0, end + figure.boardId.length + 2);
}

/**
 * What stands at the lower edge of every page: mark, board and its address, version and days, the number of the page.
 * `said` tells them, of one figure or of a whole report; `page` counts from 0.
 */
export function footNode(entry: ExportEntry, said: string, { page, pages }: PageNumber): PageNode {
  const { figure, locale } = entry;
  const top = INNER.foot - INNER.bottom;
  const below = top + type.foot.line;
  const atRight = { type: type.foot, most: 1, x: innerWidth, anchor: 'end', fill: 'ink-muted' } as const;
  const atLeft = { type: type.foot, most: 1, x: left } as const;
  const board = [figure.boardTitle, figure.boardSubtitle].map(locale.say).filter((part) => part !== '');
  const number = locale.t('report.page', { page: page + 1, pages });
  return {
    tag: 'Artifact',
    at: { x: INNER.left, y: INNER.bottom },
    marks: [
      { type: 'rect', x: 0, y: 0, width: innerWidth, height: 2, fill: 'canal' },
      ...brandMarks(0, top + 3, mark),
      ...setText(board.join(', '), { ...atLeft, width: innerWidth - left - forAddress - 16, top, weight: 600 }).marks,
      ...setText(boardAddress(entry), { ...atRight, width: forAddress, top }).marks,
      ...setText(said, {
        ...atLeft,
        width: innerWidth - left - forNumber - 16,
        top: below,
        fill: 'ink-muted',
      }).marks,
      ...setText(number, { ...atRight, width: forNumber, top: below, figures: 'tabular' }).marks,
    ],
  };
}
