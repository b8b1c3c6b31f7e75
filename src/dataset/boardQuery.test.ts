import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, memoryStorage, silence } from '#dataset/testing/answers';
import { soundBoard } from '#dataset/testing/soundBoard';
import { boardQuery } from './boardQuery';
import { createQueryClient } from './createQueryClient';

const fetched = vi.fn<typeof fetch>();
const good = () => answer(JSON.stringify(soundBoard()));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const query = boardQuery('test-board');
let client = createQueryClient();

// The gate is loaded on demand; a clock that is turned by hand would run on while it loads.
beforeAll(() => import('#dataset/download/readBoard'));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-01-27T07:05:00Z') });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('sessionStorage', memoryStorage());
  client = createQueryClient();
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

/** Runs the query as a page does, waiting times included. */
async function ask(from = client) {
  const asked = from.fetchQuery(query).then(
    (data) => ({ data, error: null }),
    (error: unknown) => ({ data: null, error }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return asked;
}

describe('boardQuery', () => {
  test('asks for the file of the board and says when', async () => {
    fetched.mockImplementation(async () => good());
    const { data } = await ask();
    expect(fetched.mock.calls[0]?.[0]).toBe('/data/test-board.json');
    expect(data).toMatchObject({ loadedAt: '2025-01-27T07:05:00.000Z', fromLastGood: false, broken: [], faults: [] });
    expect(data?.problem).toBeUndefined();
    expect(data?.board).toEqual(soundBoard());
  });

  test('cannot be led out of its folder', async () => {
    fetched.mockImplementation(async () => good());
    await client.fetchQuery(boardQuery('../../secret?x#y'));
    expect(fetched.mock.calls[0]?.[0]).toBe('/data/..%2F..%2Fsecret%3Fx%23y.json');
  });

  test('takes what it has for five minutes', async () => {
    fetched.mockImplementation(async () => good());
    await ask();
    vi.setSystemTime(Date.parse('2025-01-27T07:09:59Z'));
    await ask();
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.parse('2025-01-27T07:15:00Z'));
    await ask();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('gets over two faults of the network', async () => {
    fetched.mockImplementationOnce(offline).mockImplementationOnce(async () => answer('', { status: 503 }));
    fetched.mockImplementation(async () => good());
    expect((await ask()).data).toMatchObject({ fromLastGood: false });
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  test('gives up after the third, at once on what will not pass', async () => {
    fetched.mockImplementation(offline);
    expect((await ask()).error).toMatchObject({ kind: 'network' });
    expect(fetched).toHaveBeenCalledTimes(3);
    for (const [response, kind] of [
      [() => answer('{'), 'bad-json'],
      [() => answer('{}'), 'wrong-format'],
      [() => answer('', { status: 404 }), 'not-found'],
      [() => answer('', { status: 403 }), 'network'],
    ] as const) {
      fetched.mockReset().mockImplementation(async () => response());
      expect((await ask()).error).toMatchObject({ kind });
      expect(fetched).toHaveBeenCalledTimes(1);
    }
  });
});

describe('the last good copy', () => {
  test('of an earlier page stands in when the network or the file fails', async () => {
    fetched.mockImplementation(async () => good());
    await ask();
    vi.setSystemTime(Date.parse('2025-01-27T09:00:00Z'));
    for (const [response, kind] of [
      [offline, 'network'],
      [async () => answer('{'), 'bad-json'],
    ] as const) {
      fetched.mockImplementation(response);
      const { data } = await ask(createQueryClient());
      expect(data).toMatchObject({ fromLastGood: true, problem: { kind }, loadedAt: '2025-01-27T07:05:00.000Z' });
      expect(data?.board).toEqual(soundBoard());
    }
  });

  test('is what the page shows, even where nothing can be stored', async () => {
    vi.stubGlobal('sessionStorage', memoryStorage(10));
    fetched.mockImplementationOnce(async () => good()).mockImplementation(async () => answer('[]'));
    await ask();
    await client.invalidateQueries();
    expect((await ask()).data).toMatchObject({ fromLastGood: true, problem: { kind: 'wrong-format' } });
  });

  test('is stale: asking again and coming back online fetch anew', async () => {
    fetched.mockImplementationOnce(async () => good()).mockImplementationOnce(async () => answer('{'));
    fetched.mockImplementation(async () => good());
    await ask();
    const observer = new QueryObserver(client, query);
    const stop = observer.subscribe(() => {});
    await observer.refetch();
    expect(observer.getCurrentResult()).toMatchObject({ isStale: true, data: { fromLastGood: true } });
    await observer.refetch();
    expect(observer.getCurrentResult().data).toMatchObject({ fromLastGood: false });
    expect(observer.getCurrentResult().data?.problem).toBeUndefined();
    stop();
  });

  test('is passed over where there is none, it is spoilt, or storage is denied', async () => {
    fetched.mockImplementation(async () => answer('{'));
    expect((await ask()).error).toMatchObject({ kind: 'bad-json' });
    sessionStorage.setItem('board.v1.test-board', '2025-01-01T00:00:00Z\n{"format":"old"}');
    expect((await ask()).error).toMatchObject({ kind: 'bad-json' });
    vi.stubGlobal('sessionStorage', undefined);
    expect((await ask()).error).toMatchObject({ kind: 'bad-json' });
  });

  test('is kept for each board, and gives way to that of another only where the store is full', async () => {
    const other = JSON.stringify({ ...soundBoard(), id: 'other-board' });
    const size = other.length + 100;
    for (const [limit, left] of [
      [2 * size, true],
      [1.5 * size, false],
    ] as const) {
      client = createQueryClient();
      vi.stubGlobal('sessionStorage', memoryStorage(limit));
      sessionStorage.setItem('theme', 'of another program');
      fetched.mockImplementation(async () => good());
      await ask();
      fetched.mockImplementation(async () => answer(other));
      await client.fetchQuery(boardQuery('other-board'));
      expect(sessionStorage.getItem('board.v1.other-board')).toContain(other);
      expect(sessionStorage.getItem('board.v1.test-board') !== null).toBe(left);
      expect(sessionStorage.getItem('theme')).toBe('of another program');
    }
  });

  test('takes no part when the page goes away', async () => {
    fetched.mockImplementation(silence);
    const asked = client.fetchQuery(query).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    await client.cancelQueries();
    expect(String(await asked)).toContain('Cancelled');
  });
});
