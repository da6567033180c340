/** Longest wait for an idle moment, in milliseconds. */
const AT_LATEST = 3000;

/** Runs a task once the page has loaded and the browser has nothing else to do. Returns how to call it off. */
export function whenIdle(task: () => void): () => void {
  const stop = new AbortController();
  const run = (): void => {
    if (!stop.signal.aborted) task();
  };
  // Safari has no requestIdleCallback.
  const wait = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: AT_LATEST });
    else setTimeout(run, 200);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true, signal: stop.signal });
  return () => stop.abort();
}
