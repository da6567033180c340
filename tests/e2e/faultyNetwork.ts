import type { BrowserContext, Locator, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { takeProblems } from './openPage';

/** What comes in place of a file: an answer, nothing at all (`cut`), or no end of waiting (`hang`). */
export type Fault =
  { readonly status?: number; readonly body?: string; readonly type?: string } | 'cut' | 'hang';

async function misbehave(route: Route, fault: Fault): Promise<void> {
  if (fault === 'hang') return;
  if (fault === 'cut') await route.abort();
  else
    await route.fulfill({
      status: fault.status ?? 200,
      body: fault.body ?? '',
      contentType: fault.type ?? 'application/json',
    });
}

/** Answers every request for a file below `data/` with the fault for as long as it lasts; `file` may hold `*`. */
export async function spoil(
  context: BrowserContext,
  file: string,
  fault: Fault,
  lasts: () => boolean = () => true,
): Promise<void> {
  await context.route(`**/data/${file}`, (route) => (lasts() ? misbehave(route, fault) : route.fallback()));
}

/** The browser itself reports a failed request on the console; nothing else may be reported. */
const REQUEST_FAILED = /Failed to load resource|preload|error thrown: Failed to fetch dynamically/;

export function onlyRequestFailures(page: Page): void {
  expect(takeProblems(page).filter((problem) => !REQUEST_FAILED.test(problem))).toEqual([]);
}

/** Goes to another address of the atlas as Back and Forward do: without a page load. */
export async function moveTo(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, href);
}

/** The app has taken the page over: its HTML alone has no store to follow an address with. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => !('start' in document.documentElement.dataset));
}

/** Whether this browser never asks again for a module that it could not get: some do, some do not. */
async function keepsFailedImports(page: Page): Promise<boolean> {
  const probe = '/assets/probe.js';
  let asked = 0;
  await page.route(`**${probe}`, (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.fulfill({ body: '', contentType: 'text/javascript' });
  });
  // As text: what is handed over as a function has its imports rewritten by the test runner.
  return page.evaluate<boolean>(
    `import('${probe}').catch(() => import('${probe}')).then(() => false, () => true)`,
  );
}

/** The network is back: the part comes by itself or, where the browser stands in the way, by the reload offered at once. */
export async function comesWithTheNetwork(page: Page, part: Locator): Promise<void> {
  await page.context().setOffline(false);
  if (await keepsFailedImports(page)) await page.getByRole('button', { name: 'Reload the page' }).click();
  await part.waitFor();
}
