import { DATA_VERSION } from './dataVersion';
import { silenceLimit } from './silenceLimit';

/** Asking what is out is a courtesy: it may not keep the reader waiting as long as a file may. */
const LIMIT_MS = 5000;

/** The version of the data that the site has now, past every cache; null where the site does not say. */
export async function currentVersion(): Promise<string | null> {
  const limit = silenceLimit(undefined, LIMIT_MS);
  try {
    const url = `${import.meta.env.BASE_URL}data/current.json`;
    const response = await fetch(url, { cache: 'no-store', signal: limit.signal });
    if (!response.ok) return null;
    const said = (await response.json()) as unknown;
    if (typeof said !== 'object' || said === null || !('version' in said)) return null;
    return typeof said.version === 'string' ? said.version : null;
  } catch {
    return null;
  } finally {
    limit.stop();
  }
}

/** Whether data newer than this page are out, so that those it was built on may be gone. */
export async function isDataOutdated(): Promise<boolean> {
  const current = await currentVersion();
  return current !== null && current !== DATA_VERSION;
}
