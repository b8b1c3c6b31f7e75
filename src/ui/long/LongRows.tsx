import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';

type Props = {
  /** The box that scrolls the table; null before it stands in the page. */
  readonly box: HTMLElement | null;
  readonly keys: readonly string[];
  /** Height of a row before it was measured, px. */
  readonly height: number;
  /** One row: it takes the mark and the place given, and puts them on its `tr`. */
  readonly render: (key: string, row: LongRow) => ReactNode;
};

/** What a row of a long table carries: how it is measured, and its place among all. */
export type LongRow = {
  readonly ref: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
};

/** So many rows are drawn above and below what is seen. */
const BEYOND = 8;

/** The rows of a table of any length of which only those near the screen are drawn. */
export function LongRows({ box, keys, height, render }: Props) {
  // No compiler of React memoises this code.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => box,
    estimateSize: () => height,
    overscan: BEYOND,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      <Space height={above} />
      {shown.flatMap(({ index }) => {
        const key = keys[index];
        // The head is the first row.
        const place = { ref: virtual.measureElement, 'data-index': index, 'aria-rowindex': index + 2 };
        return key === undefined ? [] : render(key, place);
      })}
      <Space height={below} />
    </>
  );
}

/** The room of rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
