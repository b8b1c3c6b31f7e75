import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startServer } from './startServer.mjs';

const long = `<!doctype html>${'trang chủ '.repeat(300)}`;
const rules = [
  { path: '/*', headers: { 'Content-Security-Policy': "default-src 'self'", 'Cache-Control': 'no-cache' } },
  { path: '/:language/:board/embed/*', headers: { 'Content-Security-Policy': 'frames' } },
  { path: '/assets/*', headers: { 'Cache-Control': 'immutable' } },
];
const outer = mkdtempSync(join(tmpdir(), 'serve-'));

function site(name, base) {
  const files = {
    'index.html': long,
    '404.html': 'no such page',
    'vi/board/index.html': 'board',
    'vi/board/embed/growth/index.html': 'framed',
    'vi/board/kpi/embed/index.html': 'an indicator of that name',
    'assets/a-12345678.js': '//'.repeat(600),
    'data/board.json': '{}',
    'headers.json': JSON.stringify({ base, rules }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outer, name, file)), { recursive: true });
    writeFileSync(join(outer, name, file), text);
  }
  return startServer({ folder: join(outer, name), port: 0, host: '127.0.0.1' });
}

/** Sends the path as it is; `fetch` would tidy it up. */
function get({ address }, path, { method = 'GET', headers = {} } = {}) {
  const { port } = new URL(address);
  return new Promise((done, refuse) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', refuse).end();
  });
}

let root = null;
let below = null;
beforeAll(async () => {
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  root = await site('root', '/');
  below = await site('below', '/some/path/');
});
afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(outer, { recursive: true, force: true });
});

describe('at the root', () => {
  test('a directory is its index page, with the headers of the site', async () => {
    const { status, headers, body } = await get(root, '/vi/board/?q=a');
    expect([status, body.toString()]).toEqual([200, 'board']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-cache',
    });
  });

  test('a directory without its slash is sent to it, with its query', async () => {
    expect(await get(root, '/vi/board?q=%C4%91')).toMatchObject({
      status: 308,
      headers: { location: '/vi/board/?q=%C4%91' },
    });
  });

  test('a redirect never leaves the site', async () => {
    expect((await get(root, '//vi/board')).headers.location).toBe('/vi/board/');
  });

  test('later rules win', async () => {
    expect((await get(root, '/assets/a-12345678.js')).headers).toMatchObject({
      'cache-control': 'immutable',
      'content-security-policy': "default-src 'self'",
    });
  });

  test.each([
    ['/vi/board/embed/growth/', 'frames'],
    ['/vi/board/kpi/embed/', "default-src 'self'"],
    ['/vi/board/', "default-src 'self'"],
  ])('%s: a named part of a rule is one part of the path', async (path, policy) => {
    const { status, headers } = await get(root, path);
    expect([status, headers['content-security-policy']]).toEqual([200, policy]);
  });

  test('an address that does not exist is 404 with the error page, and is not kept', async () => {
    const { status, headers, body } = await get(root, '/assets/gone.js');
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, 'no such page', 'no-cache']);
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '/%00', '/%E0%A4%A'])(
    '%s leads nowhere',
    async (path) => {
      const { status, body } = await get(root, path);
      expect(status).toBe(400);
      expect(body.toString()).not.toContain('secret');
    },
  );

  test.each(['/headers.json', '/_headers'])('%s is for the host only', async (path) => {
    expect((await get(root, path)).status).toBe(404);
  });

  test('brotli, gzip or plain, as the browser asks', async () => {
    const [br, gzip, refused] = await Promise.all(
      ['gzip, deflate, br', 'br;q=0, gzip', 'identity'].map((accepted) =>
        get(root, '/', { headers: { 'accept-encoding': accepted } }),
      ),
    );
    expect(brotliDecompressSync(br.body).toString()).toBe(long);
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect(refused.body.toString()).toBe(long);
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(br.headers.vary).toBe('Accept-Encoding');
  });

  test('a known tag is answered 304 without a body', async () => {
    const { headers } = await get(root, '/');
    const again = await get(root, '/', { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('HEAD has the headers and no body; nothing but GET and HEAD is answered', async () => {
    const head = await get(root, '/', { method: 'HEAD' });
    expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      Buffer.byteLength(long),
    ]);
    expect((await get(root, '/', { method: 'POST' })).status).toBe(405);
  });
});

describe('below a base path', () => {
  test('the address names the base', () => {
    expect(below.address).toMatch(/\/some\/path\/$/);
  });

  test('pages answer below it, and only there', async () => {
    expect((await get(below, '/some/path/vi/board/')).status).toBe(200);
    expect((await get(below, '/vi/board/')).status).toBe(404);
    expect((await get(below, '/some/path/vi/board')).headers.location).toBe('/some/path/vi/board/');
  });

  test('the root and the base without its slash lead to it', async () => {
    expect((await get(below, '/')).headers.location).toBe('/some/path/');
    expect((await get(below, '/some/path')).headers.location).toBe('/some/path/');
  });
});
