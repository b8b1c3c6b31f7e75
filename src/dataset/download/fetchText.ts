import { BoardError } from '#dataset/boardError';

/** 20 times the first board with room to spare; above it a phone would struggle and the file is surely a mistake. */
export const byteLimit = 5 * 1024 * 1024;
/** A board of 300 kB takes 10 s on a 2G line. */
export const secondsLimit = 20;

/** A single-page host answers a missing file with its start page and status 200. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

function checkAnswer(response: Response, url: string, limit: number): void {
  const { status } = response;
  if (status === 404 || status === 410 || (response.ok && isPage(response))) {
    throw new BoardError('not-found', { url, status });
  }
  if (!response.ok) throw new BoardError('network', { url, status });
  const bytes = Number(response.headers.get('content-length') ?? 0);
  if (bytes > limit) throw new BoardError('too-large', { url, bytes, limit });
}

/** Counts what really arrives: a length may be missing, wrong, or that of the packed file. */
async function readText(response: Response, url: string, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const decode = async (chunk?: Uint8Array) => {
    try {
      text += decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      const { locateJsonFault } = await import('./locateJsonFault');
      throw new BoardError('bad-json', { url, ...locateJsonFault(text) }, cause);
    }
  };
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limit) {
      reader.cancel().catch(() => {});
      throw new BoardError('too-large', { url, bytes, limit });
    }
    await decode(value);
  }
  await decode();
  return text;
}

/**
 * Downloads a text of at most 5 MB (or another limit) within 20 seconds. Fails with a `BoardError` of the kinds `not-found`,
 * `network`, `timeout`, `too-large`, or `bad-json` where the bytes are no UTF-8; when `signal` aborts, with the
 * reason of the signal, so that the query client knows its own cancellation. (`AbortSignal.any` would be
 * shorter but is younger than the browsers the build aims at.)
 */
export async function fetchText(url: string, signal?: AbortSignal, limit = byteLimit): Promise<string> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const cancel = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, secondsLimit * 1000);
  signal?.addEventListener('abort', cancel);
  try {
    const response = await fetch(url, { signal: controller.signal, headers: { accept: 'application/json' } });
    checkAnswer(response, url, limit);
    return await readText(response, url, limit);
  } catch (cause) {
    controller.abort();
    signal?.throwIfAborted();
    if (late) throw new BoardError('timeout', { url, seconds: secondsLimit }, cause);
    throw cause instanceof BoardError ? cause : new BoardError('network', { url }, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
