import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Byte budgets, gzip (performance: bytes until the map can be used, bytes of a first country view with charts). */
const DIST = 'dist';
const MANIFEST = '.cache/site/manifest.json';
if (!existsSync(MANIFEST) || !existsSync(DIST))
  throw new Error('There is no built site to weigh: run «npm run build» first.');

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const version = JSON.parse(readFileSync(join(DIST, 'data/current.json'), 'utf8')).version;
const data = (name) => join(DIST, 'data', version, name);

/** The script files that a chunk needs before it can run: its own and those it imports, however deep. */
function closureOf(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) closureOf(imported, seen);
  return seen;
}
const filesOf = (keys) =>
  [...keys].map((key) => join(DIST, manifest[key].file)).filter((file) => file.endsWith('.js'));

const keys = Object.keys(manifest);
const shell = new Set(keys.filter((key) => manifest[key].isEntry).flatMap((key) => [...closureOf(key)]));

/** What the late chunks of a folder add to the shell, but for those of `without`. */
function lateChunks(folder, without) {
  const entries = keys.filter(
    (key) => manifest[key].isDynamicEntry && key.startsWith(folder) && !(without && key.startsWith(without)),
  );
  if (entries.length === 0)
    throw new Error(`No late chunk comes from ${folder}: the budgets no longer fit the code.`);
  return new Set(entries.flatMap((key) => [...closureOf(key)]).filter((key) => !shell.has(key)));
}

const gzipBytes = (file) => gzipSync(readFileSync(file)).length;
const heaviest = (files) => files.reduce((most, file) => (gzipBytes(file) > gzipBytes(most) ? file : most));
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith(ending) && statSync(file).isFile());

const pages = filesIn(DIST, 'index.html');
/** The heaviest page of a kind, by its folder below that of a language; an empty folder is the region's own page. */
const pageOf = (folder) =>
  heaviest(
    pages.filter((file) => {
      const parts = relative(DIST, dirname(file)).split(sep);
      return (parts.find((part) => !/^([a-z]{2})?$/.test(part)) ?? '') === folder;
    }),
  );
const regionPage = pageOf('');
const countryPage = pageOf('country');
const sectorPage = pageOf('sector');
const country = heaviest(filesIn(data('countries'), '.json'));
const sector = heaviest(filesIn(data('sectors'), '.json'));
/** The heaviest language of a set of words: a reader loads one. */
const wordsOf = (set) =>
  heaviest(filesOf(keys.filter((key) => key.startsWith('src/i18n/') && key.endsWith(`/${set}.ts`))));

/** What a late part needs besides the shell: its own scripts and its words. */
const part = (key, set) => [...filesOf([...closureOf(key)].filter((one) => !shell.has(one))), wordsOf(set)];

// The points of projects are asked for once a sector is chosen, so they have a budget of their own.
const POINTS = 'src/features/map/points/';
const map = lateChunks('src/features/map/', POINTS);
const points = [...lateChunks(POINTS)].filter((key) => !map.has(key));
const charts = lateChunks('src/figure/charts/');
const shellFiles = [...filesOf(shell), wordsOf('index')];
const atlas = data('atlas.json');
const borders = data('borders.topo.json');
// The page brings its styles and its map; the borders are asked for only where a page brought none.
const firstCountryView = [countryPage, ...shellFiles, atlas, country, ...filesOf(map)];

const tab = (files) => [...new Set([...firstCountryView, ...filesOf(charts), ...files])];
const tradeTab = tab([
  ...part('src/app/trade/TradeTab.tsx', 'tradeDetail'),
  heaviest(filesIn(data('trade'), '.json').filter((file) => /[A-Z]{3}\.json$/.test(file))),
]);
const sectorsTab = tab([
  ...part('src/app/SectorView.tsx', 'cooperation'),
  heaviest(filesIn(data('cooperation'), '.json')),
  data('records.json'),
]);

const budget = (name, path, limit) => ({ name, path, limit, gzip: true });

/** The limit of a file of the bundle, which the pipeline keeps too. */
const bundleBudgets = JSON.parse(readFileSync('pipeline/byteBudgets.json', 'utf8'));
const ofBundle = (start) => `${bundleBudgets.find((one) => one.start === start).bytes} B`;

export default [
  budget('map usable: heaviest region page, styles and map in it', regionPage, '45 kB'),
  budget('map usable: heaviest country page, styles and map in it', countryPage, '45 kB'),
  budget('map usable: heaviest sector page, styles and map in it', sectorPage, '45 kB'),
  budget('app shell: scripts, words of one language, atlas.json', [...shellFiles, atlas], '161 kB'),
  budget('live map: late scripts', filesOf(map), '55 kB'),
  budget('points on the map: late scripts', filesOf(points), '20 kB'),
  budget('charts: late scripts', filesOf(charts), '125 kB'),
  budget('first country view: stance with its chart, live map', firstCountryView, '261 kB'),
  budget('the same on the trade tab: its scripts, words, data, charts', tradeTab, '448 kB'),
  budget('the same on the sectors tab: its scripts, words, data, charts', sectorsTab, '459 kB'),
  budget('atlas.json', atlas, ofBundle('atlas.json')),
  budget('borders.topo.json', borders, ofBundle('borders.topo.json')),
  budget('scoring.json', data('scoring.json'), ofBundle('scoring.json')),
  budget('heaviest country file', country, ofBundle('countries/')),
  budget('heaviest sector file', sector, ofBundle('sectors/')),
];
