/** A connection that hangs must not keep the reader from reloading. */
const PATIENCE_MS = 8000;

/**
 * Asks again for all code this page has asked for, past the browser's cache, which may keep a file that arrived broken for
 * a year and would bring it back after a mere reload. Answers whether anything came: offline, a reload brings nothing.
 */
export async function fetchCodeAfresh(): Promise<boolean> {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const code = [...new Set(asked)].filter((name) => /\/assets\/[^/]+\.(js|css)$/.test(name));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answers = await Promise.allSettled(
    // Read to the end: only a whole answer replaces the one that is kept.
    code.map(async (name) => (await fetch(name, { cache: 'reload', signal })).arrayBuffer()),
  );
  return answers.some(({ status }) => status === 'fulfilled');
}
