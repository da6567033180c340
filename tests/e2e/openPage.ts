import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { LIMITS } from '../../scripts/timeLimits';

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  /** The reader's system sets the colours; `theme` says whether on a dark ground. */
  readonly forcedColors?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** A phone or tablet: fingers instead of a mouse. */
  readonly touch?: boolean;
  /** Problems this page is expected to have, such as the status of the 404 document. Each must be seen at least once. */
  readonly expected?: readonly RegExp[];
  /** Runs before the page is asked for: the place for routes that fail on purpose. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
};

/** Every section counts as near the reader, so that what is drawn depends on the address alone. */
export const ALL_DRAWN: PageOptions = {
  prepare: async (context) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'IntersectionObserver');
    });
  },
};

/** What a page did that no page may do: console errors and warnings, thrown errors, requests to another origin. */
export type Guard = { readonly problems: string[]; readonly expected: readonly RegExp[] };

/** The status line a browser prints for the document of `404.html`. */
export const NOT_FOUND_DOCUMENT = /status of 404/;

/** What Chromium warns of a few seconds after loading: on a busy machine the page has simply not come to it yet. */
const UNUSED_YET = /was preloaded using link preload but not used within a few seconds/;

export const siteUrl = inject('siteUrl');
const guards = new Map<Page, Guard>();
let connected: Promise<Browser> | undefined;

const browser = (): Promise<Browser> => (connected ??= chromium.connect(inject('browserEndpoint')));

/** Whether an address would be asked for over the network, and elsewhere than at the site itself. */
const isElsewhere = (address: string): boolean => {
  const { protocol, origin } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && origin !== siteUrl;
};

function watch(page: Page, problems: string[]): void {
  // Only told of, not caught on the way: to stop every request for a look would take a good part of a test's time.
  page.on('request', (request) => {
    if (isElsewhere(request.url())) problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (isElsewhere(socket.url())) problems.push(`request to another origin: ${socket.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (UNUSED_YET.test(message.text())) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`error thrown: ${error.message}`));
}

/**
 * Opens a page of the site in a context of its own, under guard: a test fails in the end if its page logged an error or
 * a warning, threw, or asked another origin for anything.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: siteUrl,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.theme ?? 'light',
    locale: options.locale ?? 'en-US',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(LIMITS.waitMs);
  const guard: Guard = { problems: [], expected: options.expected ?? [] };
  await options.prepare?.(context);
  const page = await context.newPage();
  watch(page, guard.problems);
  guards.set(page, guard);
  await page.goto(path, { waitUntil: 'load' });
  return page;
}

/** Waits for the late parts (the live map, charts): a page has settled when it has stopped asking for things. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What the guard of a page has against it so far, in words. */
export function problemsOf(page: Page): readonly string[] {
  const guard = guards.get(page);
  if (!guard) throw new Error('This page was not opened by openPage.');
  const unexpected = guard.problems.filter((problem) => !guard.expected.some((one) => one.test(problem)));
  const unseen = guard.expected.filter((one) => !guard.problems.some((problem) => one.test(problem)));
  return [...unexpected, ...unseen.map((one) => `expected, but not seen: ${String(one)}`)];
}

/** Hands the problems of a page over to the test, which answers for them from here on. */
export function takeProblems(page: Page): readonly string[] {
  const problems = problemsOf(page);
  guards.get(page)?.problems.splice(0);
  return problems;
}

afterEach(async () => {
  const opened = [...guards.keys()];
  const problems = opened.flatMap((page) => problemsOf(page));
  guards.clear();
  await Promise.all(opened.map((page) => page.context().close()));
  expect(problems).toEqual([]);
});

afterAll(async () => {
  await (await connected)?.close();
});
