import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** For the host, not for visitors. */
const hidden = new Set(['headers.json', '_headers']);

const encoders = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * The files of a folder, each with its compressed forms kept in memory until the file changes.
 * `find` takes a path below the folder and gives back a file, `{ redirect }` where a directory lacks its slash, or null.
 */
export function createFileStore(folder) {
  const kept = new Map();
  const open = async (path) => {
    const info = await stat(join(folder, path)).catch(() => null);
    if (!info?.isFile()) return null;
    const version = `${info.mtimeMs}:${info.size}`;
    const old = kept.get(path);
    if (old?.version === version) return old.file;
    const file = await readOnce(join(folder, path));
    kept.set(path, { version, file });
    return file;
  };
  return {
    find: async (path) => {
      if (hidden.has(path)) return null;
      if (path === '' || path.endsWith('/')) return open(`${path}index.html`);
      return (await open(path)) ?? ((await open(`${path}/index.html`)) ? { redirect: `${path}/` } : null);
    },
  };
}

async function readOnce(absolute) {
  const bytes = await readFile(absolute);
  const type = types[extname(absolute)] ?? 'application/octet-stream';
  const compressible =
    bytes.length > 1000 &&
    /^(?:text|application\/(?:atom|javascript|json|manifest|wasm|xml)|image\/svg|font\/ttf)/.test(type);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const forms = {};
  return {
    type,
    compressible,
    read: async (accepted) => {
      const encoding = compressible ? chooseEncoding(accepted) : null;
      if (!encoding) return { body: bytes, encoding, tag: `"${hash}"` };
      forms[encoding] ??= encoders[encoding](bytes);
      return { body: await forms[encoding], encoding, tag: `"${hash}-${encoding}"` };
    },
  };
}

/** The best form that the browser takes: `br;q=0` is a refusal. */
function chooseEncoding(accepted) {
  const names = accepted
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name);
  return Object.keys(encoders).find((name) => names.includes(name)) ?? null;
}
