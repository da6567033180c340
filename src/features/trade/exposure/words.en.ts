import { bench } from './benchWords.en';

const prices = {
  soybeans: 'soybeans',
  copper: 'copper',
  'iron-ore': 'iron ore',
  crude: 'crude oil',
  lithium: 'lithium',
} as const;
type Commodity = keyof typeof prices;

/** What the country sells China at world prices. Parameters are finished texts; years are plain numbers. */
export const exposure = {
  heading: 'Exposure to world prices',
  failed: 'The world prices could not be loaded.',
  failedStill: 'The rest of the page still works.',
  names: {
    soybeans: 'Soybeans',
    copper: 'Copper',
    'iron-ore': 'Iron ore',
    crude: 'Crude oil',
    lithium: 'Lithium',
  },
  inside: prices,
  find: {
    fall: (commodity: Commodity, pct: string, loss: string, share: string | null) =>
      `A ${pct} fall in the price of ${prices[commodity]} would take ${loss} from exports to China${share === null ? '' : `, ${share} of all exports`}`,
    none: 'No source gives exports of soybeans, copper, iron ore, crude oil or lithium to China, so there is no price to move.',
    onlySmall: (least: string) =>
      `Exports of soybeans, copper, iron ore, crude oil or lithium to China are on record only below ${least} a year, so there is no price to move.`,
  },
  subtitle: (year: number) => `Exports to China in ${year}, current US$, and what part they are`,
  columns: {
    commodity: 'Commodity',
    value: 'To China',
    ofChina: 'Of exports to China',
    ofAll: 'Of all exports',
    ofGdp: 'Of GDP',
  },
  csv: { valueUsd: 'US$', source: 'source', basis: 'basis', codes: 'HS codes' },
  together: 'Together',
  yearMissing: (chosen: number, shown: number) => `No figure for ${chosen}; shown is ${shown}.`,
  yearUsual: (year: number) =>
    `${year} is the one of the last three years on record with the most of these commodities.`,
  part: (name: string, goods: string, origin: string) => `${name}: ${goods}; ${origin}.`,
  goods: {
    '1201': 'soybeans (HS 1201)',
    '2603': 'copper ores (HS 2603)',
    '7402': 'unrefined copper (HS 7402)',
    '7403': 'refined copper (HS 7403)',
    '2601': 'iron ores (HS 2601)',
    '260111': 'iron ores without pellets (HS 260111)',
    '260112': 'iron ore pellets (HS 260112)',
    '2709': 'crude oil (HS 2709)',
    '283691': 'lithium carbonate (HS 283691)',
    '282520': 'lithium hydroxide (HS 282520)',
  },
  withoutFigure: (names: string, year: number) =>
    `Without a figure for ${year}, which is not zero: ${names}.`,
  small: (names: string, least: string) => `Below ${least} and left out: ${names}.`,
  mirror: 'China’s own figures include freight and insurance (CIF), more than the seller is paid.',
  shareMissing: 'A dash: the whole is not reported for that year, or smaller than its part by another count.',
  bench,
};
