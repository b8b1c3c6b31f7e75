import { startTransition, useCallback, useState } from 'react';

/** The width in px of the element that takes the ref; null until a browser has measured it. */
export function useWidth(): readonly [(element: HTMLElement | null) => (() => void) | undefined, number | null] {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      // Not urgent: the picture that stands is right, it only has another width.
      if (next > 0) startTransition(() => setWidth(next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
