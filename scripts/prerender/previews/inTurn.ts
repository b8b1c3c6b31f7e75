/**
 * Keeps at most `most` pieces of work going: `add` starts one as soon as there is room and comes back when it has
 * started, so that what feeds it never runs far ahead and memory stays small; `done` waits for all. The first failure
 * is thrown by the next call.
 */
export function inTurn(most: number): { add: (work: () => Promise<void>) => Promise<void>; done: () => Promise<void> } {
  const going = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const refuse = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    add: async (work) => {
      while (going.size >= most) await Promise.race(going);
      refuse();
      const one: Promise<void> = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => going.delete(one));
      going.add(one);
    },
    done: async () => {
      await Promise.all(going);
      refuse();
    },
  };
}
