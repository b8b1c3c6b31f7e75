import { useLocation } from 'wouter';
import { readPlace, type Place } from './addresses';

/** Where the visitor is. Changes with the path only: a filter must not wake the whole page. */
export function usePlace(): Place & { readonly path: string } {
  const [path] = useLocation();
  return { ...readPlace(path), path };
}
