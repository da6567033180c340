import * as v from 'valibot';
import { BundleError } from './bundleError';
import { DATA_VERSION } from './dataVersion';

/** Address of a file of the bundle, below the site's base path. */
export const bundleUrl = (path: string): string => `${import.meta.env.BASE_URL}data/${DATA_VERSION}/${path}`;

async function fetchText(path: string, signal: AbortSignal | undefined): Promise<string> {
  let response: Response | null = null;
  try {
    response = await fetch(bundleUrl(path), signal ? { signal } : {});
    if (response.ok) return await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (response) throw new BundleError('broken', path, 'the connection was cut');
    throw new BundleError('offline', path, 'no answer');
  }
  throw new BundleError('missing', path, `the server answered ${String(response.status)}`);
}

/** The parsed JSON of a bundle file, unchecked. Throws `BundleError`. */
export async function loadJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(path, signal);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BundleError('broken', path, 'not whole JSON');
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
  throw new BundleError(kind, path, `unexpected content at ${at ?? 'the top'}`);
}
