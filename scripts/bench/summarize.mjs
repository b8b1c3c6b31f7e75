/**
 * Median, least and greatest of every number of the visits of each site; a number that any visit lacks (a page without
 * categories has no click) is null.
 */
export function summarize(visits) {
  return Object.fromEntries(
    Object.entries(visits).map(([site, list]) => [
      site,
      Object.fromEntries(
        Object.keys(list[0])
          .filter((name) => typeof list[0][name] !== 'object' || list[0][name] === null)
          .map((name) => [name, spread(list.map((one) => one[name]))]),
      ),
    ]),
  );
}

function spread(values) {
  if (values.some((value) => value === null)) return null;
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], greatest: sorted.at(-1) };
}
