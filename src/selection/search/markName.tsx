import type { ReactNode } from 'react';
import { metPlaces } from '#model/search/metPlaces';

/** A name with what a search meets in it marked. */
export function markName(name: string, search: string): ReactNode {
  const places = metPlaces(name, search);
  return [
    ...places.flatMap(({ start, end }, index) => [
      name.slice(places[index - 1]?.end ?? 0, start),
      <mark key={start}>{name.slice(start, end)}</mark>,
    ]),
    name.slice(places.at(-1)?.end ?? 0),
  ];
}
