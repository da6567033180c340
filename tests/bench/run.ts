import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, launchOptions } from '../../scripts/browser';
import { serveFolder } from '../../scripts/serve';
import { floorPage } from './floor';
import { measureRound, type Figures, type Profile, type Site } from './measure';
import { reportTable } from './report';

/**
 * `npm run bench -- [--rounds 7] [--profile free,phone] [--site dist]`: measures the built site against the floor page
 * in alternation, in one browser, and prints medians, spreads and ratios. It judges nothing: machines differ.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    profile: { type: 'string', default: 'free,phone' },
    /** A folder built before; without it the site is built first. */
    site: { type: 'string' },
  },
});
const FLOOR_FOLDER = '.cache/bench';

async function measureProfile(
  browser: Browser,
  profile: Profile,
  sites: readonly [Site, Site],
): Promise<string> {
  // Unmeasured: the servers compress each file once, and the browser starts its own processes.
  for (const site of sites) await measureRound(browser, site, 'free');
  const rounds: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [index, site] of sites.entries()) {
      rounds[index]!.push(await measureRound(browser, site, profile));
    }
    console.error(`${profile}: round ${round + 1} of ${values.rounds} done`);
  }
  return reportTable(rounds[0], rounds[1]);
}

if (values.site === undefined) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
mkdirSync(FLOOR_FOLDER, { recursive: true });
writeFileSync(`${FLOOR_FOLDER}/index.html`, floorPage('public'));

const servers = [await serveFolder(FLOOR_FOLDER, 0), await serveFolder(values.site ?? 'dist', 0)] as const;
const found = await findBrowser();
const browser = await chromium.launch(launchOptions(found));
const [floor, atlas] = servers;
const sites: [Site, Site] = [
  {
    name: 'floor',
    region: `${floor.url}/`,
    deepLink: `${floor.url}/?country=CHL&sector=renewables&year=2015`,
  },
  {
    name: 'Vaivén',
    region: `${atlas.url}/`,
    deepLink: `${atlas.url}/country/CHL?sector=renewables&year=2015`,
  },
];
try {
  console.log(
    `Chromium ${browser.version()} (${found.source}), ${values.rounds} rounds of cold loads per site`,
  );
  for (const profile of values.profile.split(',')) {
    if (profile !== 'free' && profile !== 'phone') throw new Error(`There is no profile «${profile}».`);
    console.log(`\n### ${profile}: median (min-max)\n\n${await measureProfile(browser, profile, sites)}`);
  }
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  found.dispose();
}
