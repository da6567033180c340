/** The file this code came in; every page names it. */
const OWN_FILE = new URL(import.meta.url).pathname.split('/').at(-1) ?? '';

/** A connection that hangs is as good as none. */
const PATIENCE_MS = 8000;

/** Whether the site can be reached and by now runs other code than this page, whose own late files may be gone. */
export async function isCodeOutdated(): Promise<boolean> {
  try {
    const response = await fetch(import.meta.env.BASE_URL, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok && !(await response.text()).includes(OWN_FILE);
  } catch {
    return false;
  }
}
