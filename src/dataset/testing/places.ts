export type Place = readonly (string | number)[];

/** Every place of a JSON value, from the whole (`[]`) down to each leaf. */
export function placesIn(json: unknown, place: Place = []): readonly Place[] {
  if (typeof json !== 'object' || json === null) return [place];
  return [place, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...place, key]))];
}

/** Puts a value at a place, in place; undefined takes the field away. A place that is gone is passed over. */
export function changeAt(json: unknown, place: Place, value: unknown): unknown {
  const last = place.at(-1);
  if (last === undefined) return value;
  let at = json as Record<string, unknown> | undefined;
  for (const key of place.slice(0, -1)) at = at?.[key] as typeof at;
  if (typeof at !== 'object' || at === null) return json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}
