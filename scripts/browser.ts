import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { LIMITS } from './timeLimits';

export type FoundBrowser = {
  readonly executablePath: string;
  /** Where it comes from, in words, for the log: timings of different browsers must not be compared. */
  readonly source: string;
  /** What the browser needs in its environment beyond that of this process. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes what was unpacked for this run. */
  readonly dispose: () => void;
};

// The build without a window costs half the time of the others.
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const nothingToDispose = (): void => undefined;

const isRoot = (): boolean => process.getuid?.() === 0;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that cannot even say its version (a missing library, a stub that points to a store) is none. */
function starts(executablePath: string, env: Readonly<Record<string, string>> = {}): boolean {
  try {
    execFileSync(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      stdio: 'pipe',
      timeout: LIMITS.waitMs,
    });
    return true;
  } catch {
    return false;
  }
}

function fromEnvironment(): FoundBrowser | null {
  const chosen = process.env['CHROME'];
  if (chosen === undefined || chosen === '') return null;
  if (!starts(chosen)) throw new Error(`CHROME names ${chosen}, which does not start.`);
  return { executablePath: chosen, source: '$CHROME', env: {}, dispose: nothingToDispose };
}

function fromSystem(): FoundBrowser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...onPath, MAC_CHROME].find((path) => isExecutable(path) && starts(path));
  if (executablePath === undefined) return null;
  return { executablePath, source: 'installed on this system', env: {}, dispose: nothingToDispose };
}

/** The package's own settings name fixed folders; without any font at all Chromium ends at the first page. */
const fontSettings = (folder: string): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${folder}/fonts</dir>`,
    `  <cachedir>${folder}/cache</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');

/**
 * The Chromium that comes inside the npm package, unpacked to a folder of this run's own: the package trusts whatever
 * lies at a fixed place in the temporary folder, which another user of the machine could have put there.
 */
async function fromPackage(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = mkdtempSync(join(tmpdir(), 'vaiven-chromium-'));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  const before = { ...process.env };
  try {
    process.env['TMPDIR'] = folder;
    // Makes the package unpack the system libraries that a bare machine lacks; it looks when it is imported.
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const env = {
      LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '',
      FONTCONFIG_PATH: folder,
    };
    writeFileSync(join(folder, 'fonts.conf'), fontSettings(folder));
    if (starts(executablePath, env)) {
      return { executablePath, source: '@sparticuz/chromium', env, dispose };
    }
  } catch (error) {
    console.warn(`The Chromium of @sparticuz/chromium could not be unpacked: ${String(error)}`);
  } finally {
    for (const name of ['TMPDIR', 'HOME', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  dispose();
  return null;
}

function fromApt(): FoundBrowser | null {
  if (process.platform !== 'linux' || !isRoot() || !starts('apt-get')) return null;
  console.log('No browser found: installing the Debian package «chromium» with apt-get.');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return null;
  }
  return fromSystem();
}

function fromPlaywright(): FoundBrowser | null {
  const executablePath = chromium.executablePath();
  if (!isExecutable(executablePath) || !starts(executablePath)) return null;
  return { executablePath, source: "Playwright's download", env: {}, dispose: nothingToDispose };
}

/**
 * A Chromium to test with, without anything installed by hand: `$CHROME`; the one in the npm package, which the lockfile
 * pins, so that all machines agree; one on the PATH; Playwright's own download; one from apt where this runs as root.
 * Throws, saying what to do, when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const found = fromEnvironment() ?? (await fromPackage()) ?? fromSystem() ?? fromPlaywright() ?? fromApt();
  if (found) return found;
  throw new Error(
    'No Chromium found. Set CHROME to the path of a Chromium or Chrome, or run «npx playwright-core install chromium».',
  );
}

/** How every run starts the browser found: no calls anywhere else, no GPU, and no sandbox only where root makes it impossible. */
export function launchOptions(browser: FoundBrowser): LaunchOptions {
  return {
    executablePath: browser.executablePath,
    headless: true,
    timeout: LIMITS.waitMs,
    env: { ...definedEnvironment(), ...browser.env },
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      // No name means anything: what the site asks for elsewhere fails, wherever the machine stands.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-first-run',
      '--no-pings',
      '--font-render-hinting=none',
    ],
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
