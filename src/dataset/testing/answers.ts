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

/** Just enough of a browser's store; `limit` characters fit in. */
export function memoryStorage(limit = Infinity): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  };
}
