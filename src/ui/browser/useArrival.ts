import { useEffect, useRef } from 'react';

let wentBack = false;
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    wentBack = true;
    // Only the page that this very step shows is meant.
    setTimeout(() => {
      wentBack = false;
    }, 100);
  });
}

/**
 * On arrival at another page: to its top, or to the part that the address names, with the focus in its main part, as
 * after a page load. Going back is left to the browser, which knows where the visitor was. `page` names the page
 * without its language; `part` gives the id of the part, or nothing.
 */
export function useArrival(page: string, part: () => string): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    if (!wentBack) {
      const target = document.getElementById(part());
      if (target === null) window.scrollTo(0, 0);
      else target.scrollIntoView();
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [page, part]);
}
