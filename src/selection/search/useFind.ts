import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Find } from './find';

type Code = { readonly findFigures: Find; readonly markName: (name: string, search: string) => ReactNode };

let found: Code | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

async function fetchFind(): Promise<void> {
  try {
    found = (await import('./searchCode')).searchCode;
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

function useCode(): Code | null {
  return useSyncExternalStore(
    listen,
    () => found,
    () => null,
  );
}

/** The forgiving search once somebody searches; null until its code is here, when plain words must do. */
export function useFind(search: string): Find | null {
  useEffect(() => {
    if (search !== '') loadFind();
  }, [search]);
  return useCode()?.findFigures ?? null;
}

/** Shows a name with what a search meets in it marked; plain without a search. The same function for the same search. */
export function useMark(search: string): (name: string) => ReactNode {
  const code = useCode();
  return useMemo(() => (name) => (code === null || search === '' ? name : code.markName(name, search)), [code, search]);
}
