/** Goods of the energy transition. Parameters are finished texts; counts and years are plain numbers. */
export const newTrade = {
  heading: 'New trade: electric vehicles, batteries, lithium, solar',
  regionHeading: 'New trade across the region',
  choose: 'Product',
  product: {
    'electric-cars': 'Electric cars',
    'plug-in-hybrids': 'Plug-in hybrid cars',
    'electric-buses': 'Electric buses',
    batteries: 'Lithium-ion batteries',
    'lithium-carbonate': 'Lithium carbonate',
    'lithium-hydroxide': 'Lithium hydroxide',
  },
  /** The products as they stand inside a sentence. */
  goods: {
    'electric-cars': 'electric cars',
    'plug-in-hybrids': 'plug-in hybrid cars',
    'electric-buses': 'electric buses',
    batteries: 'lithium-ion batteries',
    'lithium-carbonate': 'lithium carbonate',
    'lithium-hydroxide': 'lithium hydroxide',
  },
  fromChina: 'From China',
  fromOthers: 'From others',
  chinaShare: 'China’s share',
  lessThan: (text: string) => `less than ${text}`,
  moreThan: (text: string) => `more than ${text}`,

  unit: {
    imports: (goods: string, unit: string) => `Imports of ${goods}, ${unit}`,
    share: (goods: string) => `China’s share of imports of ${goods}, %`,
    toChina: (goods: string, unit: string) => `China’s imports of ${goods}, ${unit}`,
    solarPower: (unit: string) => `China’s exports of solar goods by month, ${unit}`,
    gigawatts: 'GW',
    megawatts: 'MW',
    kilowatts: 'kW',
  },
  level: (share: string) => `${share} of imports`,

  find: {
    supplied: (share: string, goods: string, year: number, china: string, world: string) =>
      `China supplied ${share} of the ${goods} imported in ${year}: ${china} of ${world}`,
    suppliedAll: (goods: string, year: number, world: string) =>
      `China supplied all the ${goods} imported in ${year}: ${world}`,
    suppliedNone: (goods: string, year: number, world: string) =>
      `None of the ${goods} imported in ${year} came from China; imports came to ${world}`,
    noImports: (goods: string, year: number) => `Imports of ${goods} are reported as zero in ${year}`,
    scope: (goods: string, year: number, china: string) =>
      `${china} of ${goods} from China in ${year}, more than the total reported: no share`,
    unknownChina: (goods: string, year: number, world: string) =>
      `Imports of ${goods} came to ${world} in ${year}; how much came from China is not known`,
    none: (goods: string) => `No figures on imports of ${goods}`,
    shareNone: 'No share of China in any year',
    aboveAlways: (level: string, years: string) =>
      `China supplied more than ${level} of these imports in every year with a figure, ${years}`,
    aboveOnce: (level: string, years: string) =>
      `China supplied more than ${level} of these imports in ${years}`,
    aboveThen: (level: string, years: string, share: string, year: number) =>
      `China supplied more than ${level} of these imports in ${years}, and ${share} in ${year}`,
    shareOne: (share: string, year: number) =>
      `China’s share of these imports was ${share} in ${year}, the only year with a figure`,
    shareRose: (first: string, firstYear: number, last: string, lastYear: number) =>
      `China’s share of these imports rose from ${first} in ${firstYear} to ${last} in ${lastYear}`,
    shareFell: (first: string, firstYear: number, last: string, lastYear: number) =>
      `China’s share of these imports fell from ${first} in ${firstYear} to ${last} in ${lastYear}`,
    shareSame: (first: string, firstYear: number, last: string, lastYear: number) =>
      `China’s share of these imports hardly moved: ${first} in ${firstYear}, ${last} in ${lastYear}`,
    toChina: (goods: string, year: number, value: string, share: string) =>
      `China imported ${value} of ${goods} from this country in ${year}, ${share} of all it imported`,
    toChinaAll: (goods: string, year: number, value: string) =>
      `China imported ${value} of ${goods} from this country in ${year}: all it imported`,
  },
  notes: {
    absent: (goods: string, years: string) =>
      `No figures on imports of ${goods} for ${years}: unknown, not zero.`,
    scope: (years: string) =>
      `${years}: imports from China exceed the total reported, so the two were not counted alike and no share is given.`,
    zero: 'A zero from China means that the other suppliers named make up the whole of the imports.',
    small: (world: string, year: number) =>
      `The share of ${year} rests on imports of ${world} in all: single deliveries can turn it.`,
    hybrids: 'Plug-in hybrids only: hybrids that cannot be charged from a socket are not in the source.',
    codes: (codes: string) => `Codes of the Harmonized System: ${codes}.`,
    cif: 'As the importing country reports, mostly with freight and insurance (CIF).',
    chinaReports: 'As China reports its imports, mostly with freight and insurance (CIF).',
    weight: (first: string, firstYear: number, last: string, lastYear: number) =>
      `By weight: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
    peak: (value: string, year: number) => `The highest value was ${value}, in ${year}.`,
    tonnes: (text: string) => `${text} t`,
  },
  failed: 'The region’s new trade could not be loaded.',
  failedStill: 'The rest of the page still works.',
  noReports:
    'The source has no report of this country on electric vehicles, batteries or lithium, so nothing is known here about its imports.',

  solar: {
    heading: 'Solar panels, month by month',
    product: { panels: 'Panels', cells: 'Cells', wafers: 'Wafers' },
    none: 'The source records no exports of solar goods from China to this country.',
    power: (power: string, year: number) => `China shipped ${power} of solar panels in ${year}`,
    powerMore: (power: string, year: number, change: string, before: number) =>
      `China shipped ${power} of solar panels in ${year}, ${change} more than in ${before}`,
    powerLess: (power: string, year: number, change: string, before: number) =>
      `China shipped ${power} of solar panels in ${year}, ${change} less than in ${before}`,
    powerTimes: (power: string, year: number, times: string, before: number) =>
      `China shipped ${power} of solar panels in ${year}, ${times} times as much as in ${before}`,
    powerSame: (power: string, year: number, before: number) =>
      `China shipped ${power} of solar panels in ${year}, about as much as in ${before}`,
    value: (value: string, year: number) => `Solar panels from China came to ${value} in ${year}`,
    valueMore: (value: string, year: number, change: string, before: number) =>
      `Solar panels from China came to ${value} in ${year}, ${change} more than in ${before}`,
    valueLess: (value: string, year: number, change: string, before: number) =>
      `Solar panels from China came to ${value} in ${year}, ${change} less than in ${before}`,
    valueTimes: (value: string, year: number, times: string, before: number) =>
      `Solar panels from China came to ${value} in ${year}, ${times} times as much as in ${before}`,
    valueSame: (value: string, year: number, before: number) =>
      `Solar panels from China came to ${value} in ${year}, about as much as in ${before}`,
    noPanels: (year: number) => `No solar panels from China recorded in ${year}`,
    month: 'Month',
    until: (year: number, last: string, now: string, then: string, before: number) =>
      `${year} is incomplete, up to ${last}: ${now} of panels, against ${then} in the same months of ${before}.`,
    all: (year: number, value: string, power: string) =>
      `All solar goods (panels, cells and wafers) in ${year}: ${value}, ${power}.`,
    gaps: 'A month without a record is left open: no export was recorded, or none was published.',
    source:
      'China’s exports by destination, from its customs. Megawatts are the source’s estimate. There is no total from all suppliers, so no share.',
    split: (code: string) =>
      `Until 2021 one customs code (${code}) held panels and cells, and all of it stands under panels; cells and wafers are counted apart from 2022 on.`,
    largest: (year: number, list: string) => `Largest in ${year}, all solar goods: ${list}.`,
  },

  region: {
    above: (level: string, goods: string, n: number, of: number, year: number) =>
      n === 1
        ? `China supplied more than ${level} of the ${goods} imported in 1 of ${of} countries in ${year}`
        : `China supplied more than ${level} of the ${goods} imported in ${n} of ${of} countries in ${year}`,
    aboveAll: (level: string, goods: string, of: number, year: number) =>
      `China supplied more than ${level} of the ${goods} imported in every one of the ${of} countries with a share in ${year}`,
    aboveNone: (level: string, goods: string, of: number, year: number) =>
      `China supplied more than ${level} of the ${goods} imported in none of ${of} countries in ${year}`,
    noFigures: (goods: string, year: number) => `No country has a figure on imports of ${goods} in ${year}`,
    subtitle: (goods: string, year: number) => `China’s share of imports of ${goods}, % and US$, ${year}`,
    named: (level: string, names: string) => `Above ${level}: ${names}.`,
    namedSmall: (level: string, least: string, names: string) =>
      `Above ${level} with imports under ${least}: ${names}.`,
    sum: (n: number, of: number, china: string, world: string, share: string) =>
      `Sum over the ${n} of ${of} countries with both figures: ${china} of ${world} from China (${share}).`,
    missing: (year: number, names: string) => `No figure for ${year}: ${names}.`,
    small: (least: string) =>
      `Below the line: imports under ${least} in all, where single deliveries can turn the share.`,
    smallHead: (least: string) => `Imports under ${least}`,
    country: 'Country',
    fromChina: (unit: string) => `From China, ${unit}`,
    fromWorld: (unit: string) => `From all, ${unit}`,
    million: 'US$ million',
    lithium: (goods: string, year: number, world: string, list: string) =>
      `China’s own imports of ${goods} came to ${world} in ${year}; from the region: ${list}.`,
    part: (name: string, share: string) => `${name} ${share}`,
    solarHeading: 'Solar panels to the region, month by month',
    solarCountries: (of: number) =>
      `Sum over the ${of} countries of the atlas, each month those with a record.`,
  },
};
