import { useEffect, useSyncExternalStore } from 'react';
import type { Find } from './find';

let found: Find | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

async function fetchFind(): Promise<void> {
  try {
    found = (await import('./findFigures')).findFigures;
    for (const listener of listeners) listener();
  } catch {
    loading = null;
  }
}

/** Fetches the code that searches, once; when it cannot be had, the next call tries again. */
export function loadFind(): void {
  loading ??= fetchFind();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The forgiving search once somebody searches; null until its code is here, when plain words must do. */
export function useFind(search: string): Find | null {
  useEffect(() => {
    if (search !== '') loadFind();
  }, [search]);
  return useSyncExternalStore(
    listen,
    () => found,
    () => null,
  );
}
