import { useEffect } from 'react';

/**
 * Shows what `app/beforePaint` hid for an address with a query, as soon as the page says that it is set up for
 * that query.
 */
export function useReveal(isReady: (search: string) => boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset['pending'] !== undefined && isReady(dataset['pending'])) delete dataset['pending'];
  });
}
