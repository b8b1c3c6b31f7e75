import { startTransition, useCallback, useState } from 'react';

type Ref = (element: HTMLElement | null) => (() => void) | undefined;

/** One side in px of the element that takes the ref; null until a browser has measured it. */
export function useMeasure(side: 'width' | 'height'): readonly [Ref, number | null] {
  const [length, setLength] = useState<number | null>(null);
  const ref = useCallback<Ref>(
    (element) => {
      if (element === null) return undefined;
      const observer = new ResizeObserver(([entry]) => {
        const next = Math.round(entry?.contentRect[side] ?? 0);
        // Not urgent: the picture that stands is right, it only has another size.
        if (next > 0) startTransition(() => setLength(next));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [side],
  );
  return [ref, length];
}
