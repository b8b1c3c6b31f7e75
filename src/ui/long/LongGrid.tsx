import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type FocusEvent, type ReactNode } from 'react';
import styles from './LongGrid.module.css';
import { useGridShape } from './useGridShape';

type Props = {
  /** Name of the list. */
  readonly label: string;
  readonly keys: readonly string[];
  /** Style of one row; its columns say how many stand side by side. */
  readonly rowClass: string | undefined;
  /** Height of a row before it was measured, px. */
  readonly height: number;
  readonly gap: number;
  readonly render: (key: string) => ReactNode;
};

/** So many rows are drawn above and below what is seen, so that the next key press finds its place. */
const BEYOND = 2;

/** A grid of any length of which only the rows near the screen are drawn; the one that has the focus stays. */
export function LongGrid({ label, keys, rowClass, height, gap, render }: Props) {
  const probe = useRef<HTMLDivElement>(null);
  const { columns, top } = useGridShape(probe);
  const [focused, setFocused] = useState(-1);
  const count = Math.ceil(keys.length / columns);
  // No compiler of React memoises this code.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: BEYOND,
    scrollMargin: top,
    gap,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      const kept = focused >= 0 && focused < count && !near.includes(focused) ? [focused] : [];
      return [...near, ...kept].toSorted((left, right) => left - right);
    },
  });
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
    setFocused(row === undefined ? -1 : Number(row));
  };
  return (
    <div
      className={styles['list']}
      role="list"
      aria-label={label}
      style={{ height: virtual.getTotalSize() }}
      onFocus={onFocus}
      onBlur={() => setFocused(-1)}
    >
      <div ref={probe} className={`${rowClass} ${styles['probe']}`} />
      {virtual.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          ref={virtual.measureElement}
          role="presentation"
          data-index={index}
          className={`${rowClass} ${styles['row']}`}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {keys.slice(index * columns, (index + 1) * columns).map((key, place) => (
            <div
              key={key}
              role="listitem"
              tabIndex={-1}
              aria-setsize={keys.length}
              aria-posinset={index * columns + place + 1}
            >
              {render(key)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
