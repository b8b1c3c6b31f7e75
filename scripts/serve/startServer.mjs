import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { createFileStore } from './fileStore.mjs';

/**
 * Serves a built site with the headers of its `headers.json`, as a static host would: directory pages, `404.html`,
 * brotli or gzip, entity tags, the base path. Reads only; answers GET and HEAD.
 *
 * @param {{ folder: string, port: number, host: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder, port, host }) {
  const readHeaders = () => JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8'));
  const { base } = readHeaders();
  const store = createFileStore(folder);
  const server = createServer((request, response) => {
    // Read each time: a build that runs beside the server brings a policy with new hashes.
    answer({ base, rules: readHeaders().rules, store }, request).then(
      ({ status, headers, body }) =>
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body),
      (error) => {
        console.error(error);
        response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal error\n');
      },
    );
  });
  await new Promise((done, refuse) => server.once('error', refuse).listen(port, host, done));
  return {
    address: `http://localhost:${server.address().port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer({ base, rules, store }, { method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  const [rawPath, query] = splitOnce(url, '?');
  const path = readPath(rawPath);
  if (path === null) return plain(400, 'Not a path');
  if (path === '/' && base !== '/') return plain(302, 'See the base path', { Location: base });
  if (`${path}/` === base) return plain(308, 'Moved', { Location: base });
  const below = path.startsWith(base) ? path.slice(base.length) : null;
  const found = below === null ? null : await store.find(below);
  if (found?.redirect) {
    const address = base + found.redirect.split('/').map(encodeURIComponent).join('/');
    return plain(308, 'Moved', { Location: query ? `${address}?${query}` : address });
  }
  const file = found ?? (await store.find('404.html'));
  const extra = headersFor(rules, below === null ? '/' : `/${below}`);
  if (!file) return plain(404, 'Not found', extra);
  return answerFile(file, found ? 200 : 404, headers, found ? extra : { ...extra, 'Cache-Control': 'no-cache' });
}

async function answerFile(file, status, request, extra) {
  const { body, encoding, tag } = await file.read(request['accept-encoding'] ?? '');
  const headers = { ...extra, 'Content-Type': file.type, ETag: tag };
  if (file.compressible) headers.Vary = 'Accept-Encoding';
  const known = (request['if-none-match'] ?? '').split(/\s*,\s*/);
  if (status === 200 && (known.includes(tag) || known.includes('*'))) return { status: 304, headers, body: undefined };
  if (encoding) headers['Content-Encoding'] = encoding;
  return { status, headers: { ...headers, 'Content-Length': body.length }, body };
}

/** The decoded path, with its leading slashes as one; null where it is no honest path. */
function readPath(rawPath) {
  try {
    const path = decodeURIComponent(rawPath).replace(/^\/+/, '/');
    const honest =
      path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').some((part) => part.startsWith('.'));
    return honest ? path : null;
  } catch {
    return null;
  }
}

/** Later rules win; `*` in a rule stands for any characters, `:name` for one part of the path. */
function headersFor(rules, path) {
  const pattern = (rule) =>
    quote(rule)
      .replaceAll('\\*', '.*')
      .replace(/:[a-z]+/g, '[^/]+');
  const matches = rules.filter(({ path: rule }) => new RegExp(`^${pattern(rule)}$`).test(path));
  return Object.assign({}, ...matches.map(({ headers }) => headers));
}

function quote(text) {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function plain(status, text, headers = {}) {
  return { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
