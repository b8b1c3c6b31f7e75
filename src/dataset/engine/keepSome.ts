/**
 * A loader that keeps what it loaded, up to `most` in the measure of `sizeOf`; what was not asked for the longest goes
 * first, the latest always stays. Several who ask at a time share one load; a load that failed is forgotten.
 */
export function keepSome<Loaded>(
  load: (key: string) => Promise<Loaded>,
  sizeOf: (key: string) => number,
  most: number,
): (key: string) => Promise<Loaded> {
  // A map remembers the order in which its keys were set: the first one was asked for the longest ago.
  const kept = new Map<string, Promise<Loaded>>();
  const makeRoom = () => {
    let size = [...kept.keys()].reduce((sum, key) => sum + sizeOf(key), 0);
    for (const key of kept.keys()) {
      if (size <= most || kept.size === 1) return;
      kept.delete(key);
      size -= sizeOf(key);
    }
  };
  return (key) => {
    const known = kept.get(key);
    const loading = known ?? load(key);
    kept.delete(key);
    kept.set(key, loading);
    if (known === undefined) {
      makeRoom();
      loading.catch(() => {
        if (kept.get(key) === loading) kept.delete(key);
      });
    }
    return loading;
  };
}
