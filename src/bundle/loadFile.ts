import * as v from 'valibot';
import { BundleError, kindOfStatus, type BundleErrorKind } from './bundleError';
import { isDataOutdated } from './currentVersion';
import { DATA_VERSION } from './dataVersion';
import { silenceLimit } from './silenceLimit';

/** Address of a file of the bundle, below the site's base path. */
export const bundleUrl = (path: string): string => `${import.meta.env.BASE_URL}data/${DATA_VERSION}/${path}`;

/** Files already asked for. One is asked for again only because what came was of no use, and a cache may hold just that. */
const asked = new Set<string>();

function cacheMode(path: string): RequestCache {
  const mode = asked.has(path) ? 'reload' : 'default';
  asked.add(path);
  return mode;
}

/** How the file of an earlier version looks once a deploy took it away: hosts say 404 or 403, or send a page. */
const MAY_BE_GONE: ReadonlySet<BundleErrorKind> = new Set([
  'missing',
  'refused',
  'page-instead',
  'other-version',
]);

/** The failure, or the better news that a newer version is out. */
async function failed(kind: BundleErrorKind, path: string, detail: string): Promise<BundleError> {
  if (MAY_BE_GONE.has(kind) && (await isDataOutdated())) return new BundleError('outdated', path, detail);
  return new BundleError(kind, path, detail);
}

/** The text of an answer, each piece of which is a sign of life. */
async function textOf(response: Response, heard: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    heard();
    text += decoder.decode(piece.value, { stream: true });
  }
}

async function fetchText(path: string, signal: AbortSignal | undefined): Promise<string> {
  const limit = silenceLimit(signal);
  let response: Response | null = null;
  try {
    response = await fetch(bundleUrl(path), { signal: limit.signal, cache: cacheMode(path) });
    limit.heard();
    if (response.ok) return await textOf(response, limit.heard);
  } catch (error) {
    if (signal?.aborted) throw error;
    if (!navigator.onLine) throw new BundleError('offline', path, 'the browser is offline');
    if (limit.isOver()) throw new BundleError('timeout', path, 'the connection was silent for too long');
    if (response) throw new BundleError('broken', path, 'the connection was cut');
    throw new BundleError('offline', path, 'no answer');
  } finally {
    limit.stop();
  }
  const { status } = response;
  throw await failed(kindOfStatus(status), path, `the server answered ${String(status)}`);
}

/** The parsed JSON of a bundle file, unchecked. Throws `BundleError`. */
export async function loadJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(path, signal);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const isPage = text.trimStart().startsWith('<');
    throw await failed(isPage ? 'page-instead' : 'broken', path, isPage ? 'a web page' : 'not whole JSON');
  }
}

/** A bundle file checked against its schema, so that nothing half-right is ever drawn. Throws `BundleError`. */
export async function loadFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<T> {
  const json = await loadJson(path, signal);
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const at = v.getDotPath(result.issues[0]);
  const kind = at === 'formatVersion' ? 'other-version' : 'wrong-shape';
  throw await failed(kind, path, `unexpected content at ${at ?? 'the top'}`);
}
