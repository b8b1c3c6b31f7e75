/** An answer of a server that sends its body in pieces, as a network does. */
export function answer(body: string | Uint8Array, init: ResponseInit = {}, piece = 7000): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += piece)));
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' }, ...init });
}

/** A request that is never answered and ends only when it is given up. */
export function silence(_url: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const { signal } = init ?? {};
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Just enough of a browser's store, whose keys are properties of it; `limit` characters fit in altogether. */
export function memoryStorage(limit = Infinity): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const own = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      const others = Object.keys(kept).filter((one) => one !== key);
      if (others.reduce((sum, one) => sum + (kept[one]?.length ?? 0), value.length) > limit)
        throw new Error('QuotaExceededError');
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  const kept = Object.create(own) as Record<string, string | undefined>;
  return kept as unknown as typeof own;
}
