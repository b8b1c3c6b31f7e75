import { useLocation, useSearch } from 'wouter';
import { readPlace, type Place } from './addresses';

/** Where the visitor is, with the query string that a language switch has to carry along. */
export function usePlace(): Place & { readonly search: string; readonly path: string } {
  const [path] = useLocation();
  const search = useSearch();
  return { ...readPlace(path), search, path };
}
