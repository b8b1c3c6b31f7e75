import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byteLimit, secondsLimit } from '#dataset/download/fetchText';
import { answer, silence } from '#dataset/testing/answers';
import { soundBoard } from '#dataset/testing/soundBoard';
import { BoardError, type BoardErrorDetails, type BoardErrorKind } from './boardError';
import { loadBoard } from './loadBoard';

const url = '/data/test-board.json';
const fetched = vi.fn<typeof fetch>();
const text = JSON.stringify(soundBoard(), null, 2);

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

async function failure(response: Response | Error): Promise<BoardError> {
  if (response instanceof Response) fetched.mockResolvedValue(response);
  else fetched.mockRejectedValue(response);
  const error: unknown = await loadBoard(url).catch((reason: unknown) => reason);
  if (!(error instanceof BoardError)) throw new Error(`no BoardError but ${String(error)}`);
  return error;
}

async function expectFailure(response: Response | Error, kind: BoardErrorKind, details: BoardErrorDetails) {
  const error = await failure(response);
  expect(error.kind).toBe(kind);
  expect(error.details).toMatchObject({ url, ...details });
}

describe('a good answer', () => {
  test.each([1, 7, 64_000])('is read in pieces of %i bytes, accents whole', async (piece) => {
    fetched.mockResolvedValue(answer(text.replace('Test board (vi)', 'Bảng Hậu Giang 🎉'), {}, piece));
    const { board, text: kept } = await loadBoard(url);
    expect(board.title.vi).toBe('Bảng Hậu Giang 🎉');
    expect(JSON.parse(kept)).toMatchObject({ id: 'test-board' });
  });

  test('may carry a byte order mark', async () => {
    fetched.mockResolvedValue(answer(`\uFEFF${text}`));
    expect((await loadBoard(url)).board.id).toBe('test-board');
  });
});

describe('a failure is told by kind', () => {
  test('not-found', async () => {
    await expectFailure(answer('', { status: 404 }), 'not-found', { status: 404 });
    await expectFailure(answer('', { status: 410 }), 'not-found', { status: 410 });
  });

  test('not-found, where a host answers with its start page', () =>
    expectFailure(answer('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'not-found', {
      status: 200,
    }));

  test('network', async () => {
    await expectFailure(answer('', { status: 503 }), 'network', { status: 503 });
    const offline = await failure(new TypeError('Failed to fetch'));
    expect(offline).toMatchObject({ kind: 'network', cause: expect.any(TypeError) });
    expect(offline.details.status).toBeUndefined();
  });

  test('network, where the line breaks amid the body', () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    return expectFailure(new Response(body), 'network', {});
  });

  test('too-large, by what the server announces and by what really comes', async () => {
    const announced = { headers: { 'content-length': String(byteLimit + 1) } };
    await expectFailure(answer('{}', announced), 'too-large', { bytes: byteLimit + 1, limit: byteLimit });
    const liar = { headers: { 'content-length': '2' } };
    const { kind, details } = await failure(answer(new Uint8Array(byteLimit * 2).fill(32), liar, 1_000_000));
    expect(kind).toBe('too-large');
    expect(details.bytes).toBeLessThan(byteLimit + 1_000_001);
  });

  test('bad-json, with line and column', async () => {
    await expectFailure(answer('{\n  "format": kpi\n}'), 'bad-json', { position: 14, line: 2, column: 13 });
    await expectFailure(answer(text.slice(0, 500)), 'bad-json', { position: 500 });
    await expectFailure(answer(''), 'bad-json', { line: 1, column: 1 });
  });

  test('bad-json, where the bytes are no UTF-8', () =>
    expectFailure(answer(Uint8Array.of(0x7b, 0x22, 0xe1, 0x22)), 'bad-json', { line: 1 }));

  test('wrong-format and wrong-version, before anything else', async () => {
    await expectFailure(answer('{"format":"csv"}'), 'wrong-format', { found: '"csv"' });
    await expectFailure(answer('[]'), 'wrong-format', { found: '[0]' });
    await expectFailure(answer('{"format":"kpi-board","formatVersion":2}'), 'wrong-version', { found: '2' });
  });

  test('invalid, with every fault', async () => {
    const { kind, details } = await failure(answer(JSON.stringify({ ...soundBoard(), title: {}, issued: 'soon' })));
    expect(kind).toBe('invalid');
    expect(details.faults?.map((one) => one.path)).toEqual(['issued', 'title.vi', 'title.en']);
  });

  test('timeout', async () => {
    vi.useFakeTimers();
    fetched.mockImplementation(silence);
    const waiting = loadBoard(url).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(secondsLimit * 1000);
    expect(await waiting).toMatchObject({ kind: 'timeout', details: { seconds: 20, url } });
  });
});

test('the reason of the caller’s own signal is passed on, and no timer is left', async () => {
  vi.useFakeTimers();
  fetched.mockImplementation(silence);
  const controller = new AbortController();
  const waiting = loadBoard(url, controller.signal).catch((error: unknown) => error);
  controller.abort('gone');
  expect(await waiting).toBe('gone');
  expect(await loadBoard(url, controller.signal).catch((error: unknown) => error)).toBe('gone');
  expect(vi.getTimerCount()).toBe(0);
});
