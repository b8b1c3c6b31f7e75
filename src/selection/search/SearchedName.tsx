import { createContext, useContext, type ReactNode } from 'react';

/** How a name is shown among results; plain where nothing is searched for. */
export const SearchedContext = createContext((name: string): ReactNode => name);

/** The name of an indicator, in which the words that were searched for are marked. */
export function SearchedName({ name }: { readonly name: string }) {
  return useContext(SearchedContext)(name);
}
