import { useEffect, useState, type KeyboardEvent } from 'react';

/** So many places a page key goes on. */
const PAGE = 8;

/** Where a key leads from a place in a list of `count`; round and round by single steps. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  PageDown: (at, count) => Math.min(at + PAGE, count - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

type Walk = {
  /** The place that Enter would take. */
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Walks a list of options by keys while the focus stays in the field, and keeps the meant one in sight. Keys that belong
 * to a composition (Vietnamese is often typed so) are left alone.
 */
export function useWalk(count: number, idOf: (at: number) => string, onTake: (at: number) => void): Walk {
  const [at, setAt] = useState(0);
  const id = idOf(at);
  useEffect(() => {
    const option = document.getElementById(id);
    // Above the first option stands the name of its group.
    const first = at === 0 ? option?.closest('[role=listbox]')?.firstElementChild : null;
    (first ?? option)?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);
  return {
    at,
    setAt,
    onKeyDown: (event) => {
      const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
      if (isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const step = count === 0 ? undefined : steps[event.key];
      if (event.key === 'Enter') onTake(at);
      else if (step !== undefined && !event.shiftKey) setAt(step(at, count));
      else return;
      event.preventDefault();
    },
  };
}
