import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, launchOptions } from '../../scripts/browser';
import { serveFolder } from '../../scripts/serve';

declare module 'vitest' {
  // Vitest is told of provided values by merging into its own interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    siteUrl: string;
    browserEndpoint: string;
  }
}

/** Serves the built site on a free port and starts the browser; `SITE` names another folder than `dist`. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const site = process.env['SITE'] ?? 'dist';
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in «${site}» to drive: run «npm run build» first.`);
  }
  const server = await serveFolder(site, 0);
  const found = await findBrowser();
  const browser = await chromium.launchServer(launchOptions(found));
  console.log(`Browser: ${found.executablePath} (${found.source})`);
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    found.dispose();
  };
}
