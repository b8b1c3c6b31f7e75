import { useState, type KeyboardEvent } from 'react';

type Walk = {
  readonly active: number | null;
  readonly setActive: (index: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Where a key leads from a stop; undefined for keys that mean nothing here. */
function nextStop(key: string, at: number | null, count: number): number | null | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? count - 1 : Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key === 'Escape' && at !== null ? null : undefined;
}

/** Walks through the stops of a chart by arrow keys, Home, End and Escape. */
export function useWalk(count: number): Walk {
  const [active, setActive] = useState<number | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = count === 0 ? undefined : nextStop(event.key, active, count);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  return { active: active !== null && active < count ? active : null, setActive, onKeyDown };
}
