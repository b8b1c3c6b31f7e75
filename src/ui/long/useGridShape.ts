import { useLayoutEffect, useState, type RefObject } from 'react';

type Shape = {
  /** How many stand side by side, as the style sheet says. */
  readonly columns: number;
  /** Distance from the top of the page, px. */
  readonly top: number;
};

/** Columns of a grid and its place on the page; follows the size of both. */
export function useGridShape(probe: RefObject<HTMLElement | null>): Shape {
  const [shape, setShape] = useState<Shape>({ columns: 1, top: 0 });
  useLayoutEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const measure = () => {
      const columns = getComputedStyle(element).gridTemplateColumns.split(' ').length;
      const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
      setShape((known) => (known.columns === columns && known.top === top ? known : { columns, top }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    // What stands above the list moves it.
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [probe]);
  return shape;
}
