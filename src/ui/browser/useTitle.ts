import { useEffect } from 'react';

/** Sets the title of the document; null leaves the one that stands. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
