import { useLayoutEffect } from 'react';

/** Marks the root element with `data-<name>` while the component stands, for rules that reach across the page. */
export function useRootMark(name: string): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset[name] = '';
    return () => void delete dataset[name];
  }, [name]);
}
