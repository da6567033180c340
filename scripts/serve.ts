import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keptPromises } from './keptPromises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const ALREADY_COMPRESSED = new Set(['.png', '.woff2', '.ico']);

/** A link may be long (a hostile one is 100 kB); the page, not the server, tells the reader what is wrong with it. */
const MAX_HEADER_BYTES = 512 * 1024;

const LOOPBACK = '127.0.0.1';

type Encoding = 'br' | 'gzip' | 'identity';
type Answer = { readonly body: Buffer; readonly etag: string };

export type RunningServer = {
  readonly url: string;
  /** The address of the network interface. */
  readonly listensOn: string;
  readonly close: () => Promise<void>;
};

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: 9 });
  if (encoding === 'br') return brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return body;
}

function encodingFor(request: IncomingMessage, extension: string): Encoding {
  if (ALREADY_COMPRESSED.has(extension)) return 'identity';
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** What carries its version in its name never changes; everything else is asked for again each time. */
function cacheControl(path: string): string {
  const versioned = /^\/assets\//.test(path) || /^\/data\/[^/]+\/./.test(path);
  return versioned ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The part of a path below `base`; `null` for a path that lies elsewhere. */
const below = (base: string, path: string | null): string | null =>
  path?.startsWith(base) === true ? path.slice(base.length - 1) : null;

/** How a browser on this machine reaches a server that listens on `host`. */
function nameOf(host: string): string {
  if ([LOOPBACK, '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** The file a path names, inside the folder served; a folder stands for its `index.html`. */
async function fileFor(root: string, path: string): Promise<string | null> {
  const file = resolve(root, `.${path}`);
  if (path.includes('\0') || (file !== root && !file.startsWith(root + sep))) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile() === true) return file;
  const index = join(file, 'index.html');
  return found?.isDirectory() === true && (await stat(index).catch(() => null)) ? index : null;
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

/** `base`: the path the folder stands for, as the site was built. `host`: the address to listen on. */
type Where = { readonly base?: string; readonly host?: string | undefined };

/**
 * Serves a folder of static files the way a static host does: types, compression, caching, `404.html`. Listens on this
 * machine alone unless a host is given.
 */
export async function serveFolder(folder: string, port: number, where: Where = {}): Promise<RunningServer> {
  const root = resolve(folder);
  const base = where.base ?? '/';
  const host = where.host === undefined || where.host === '' ? LOOPBACK : where.host;
  const once = keptPromises<Answer>();

  const answerFor = async (file: string, encoding: Encoding): Promise<Answer> => {
    const { mtimeMs, size } = await stat(file);
    const key = [file, encoding, mtimeMs, size].join('|');
    return once(key, () => makeAnswer(file, encoding));
  };
  const makeAnswer = async (file: string, encoding: Encoding): Promise<Answer> => {
    const body = await encode(await readFile(file), encoding);
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = below(base, pathOf(request));
    const named = path === null ? null : await fileFor(root, path);
    const file = named ?? (await fileFor(root, '/404.html'));
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const extension = extname(file);
    const { body, etag } = await answerFor(file, encodingFor(request, extension));
    const encoding = encodingFor(request, extension);
    const headers = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': named === null ? 'no-cache' : cacheControl(path ?? '/'),
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    if (named !== null && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(named === null ? 404 : 200, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const { port: actual, address } = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${actual}`,
    listensOn: address,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
