import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of everything downloaded. Offline a query fails at once instead of waiting without a word
 * (`networkMode`); figures never change under a reader's eyes because a window was clicked; nothing is tried
 * again unless its own query says so; and what was downloaded is kept for the visit.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, retry: false, gcTime: Infinity },
    },
  });
}
