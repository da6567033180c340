const flows = { export: 'exports', import: 'imports' } as const;
const titled = { export: 'Exports', import: 'Imports' } as const;
type Flow = keyof typeof flows;
const preposition = (flow: Flow): string => (flow === 'export' ? 'to' : 'from');
const withChina = (flow: Flow): string => `${flows[flow]} ${preposition(flow)} China`;
const takes = (flow: Flow): string => (flow === 'export' ? 'takes' : 'supplies');
const market = (flow: Flow): string => (flow === 'export' ? 'export market' : 'supplier');
const countries = (n: number): string => (n === 1 ? '1 country' : `${n} countries`);

/** The countries side by side. Parameters are finished texts; years and counts are plain numbers. */
export const region = {
  flow: { label: 'Compare by', export: 'Exports', import: 'Imports' },
  unitLabel: 'Figures as',
  sumsOnly: 'The region’s sums are shown as a share or in US$.',
  onlyClasses: (classes: string, n: number) =>
    `Only countries of the chosen classes (${classes}): ${n} of 33.`,
  noCountries: 'No country belongs to the chosen classes.',
  failed: 'The comparison of countries could not be loaded.',
  failedStill: 'The region’s sums above still stand.',
  pricesFailed: 'The world prices could not be loaded.',

  table: {
    heading: 'The countries compared',
    columns: {
      name: 'Country',
      share: (flow: Flow) => `China’s share of ${flows[flow]}`,
      usd: (flow: Flow) => `${titled[flow]} ${preposition(flow)} China`,
      'per-person': 'Per person',
      gdp: '% of GDP',
      'usa-share': (flow: Flow) => `US share of ${flows[flow]}`,
      balance: 'Balance with China',
      place: (year: number | null) => (year === null ? 'China’s place' : `China’s place, ${year}`),
    },
    rank: 'Rank',
    rankOf: (rank: number, tied: boolean) => (tied ? `${rank}=` : String(rank)),
    notNamed: 'not named',
    under: (value: string) => `under ${value}`,
    subtitle: (flow: Flow, year: number) => `Goods ${flows[flow]} by country, ${year}`,
    missing: {
      'no-figure': (flow: Flow) => `No figure on ${withChina(flow)}`,
      'no-usa': (flow: Flow) => `No figure on ${flows[flow]} ${preposition(flow)} the United States`,
      'no-world': (flow: Flow) => `No total of ${flows[flow]}`,
      partial: 'Crude oil only: no share is made of a part',
      'scope-differs': (flow: Flow) => `Larger than all ${flows[flow]}: counted in another way, so no share`,
      'no-gdp': 'No GDP figure for the year',
      'no-people': 'No population figure for the year',
      'one-flow': 'Exports and imports are not both known',
      'no-list': 'No list of partners',
    },
    ranks: 'Press a column to sort by it. Equal figures share a rank; countries without a figure stand last.',
    atLeast: '“At least”: crude oil only, a lower bound; not ranked.',
    perPerson: 'Per person and % of GDP: the value of the flow with China over population and GDP.',
    balance: 'Balance: exports to China minus imports from China.',
    place:
      'China’s place is among the partners the CIA World Factbook names, mostly the first three to six; “not named” is somewhere below them. Its lists rest on other sources than the figures here, so the two can differ.',
  },

  find: {
    share: (flow: Flow, n: number, of: number, year: number) =>
      `China ${takes(flow)} more than a fifth of ${flows[flow]} in ${n} of ${of} countries with figures in ${year}`,
    shareNowhere: (flow: Flow, of: number, year: number, country: string, most: string) =>
      `China ${takes(flow)} a fifth of ${flows[flow]} or less in all ${of} countries with figures in ${year}; the most is ${most} in ${country}`,
    usd: (flow: Flow, country: string, value: string, sum: string, of: number, year: number) =>
      `${country} ${flow === 'export' ? 'sells most to' : 'buys most from'} China: ${value} of the ${sum} of ${of} countries with figures in ${year}`,
    'per-person': (flow: Flow, country: string, value: string, year: number) =>
      `${country} ${flow === 'export' ? 'sells most to' : 'buys most from'} China per person: ${value} in ${year}`,
    gdp: (flow: Flow, country: string, share: string, year: number) =>
      `${titled[flow]} ${preposition(flow)} China are largest against the economy in ${country}: ${share} of GDP in ${year}`,
    'usa-share': (flow: Flow, n: number, of: number, year: number) =>
      `The United States ${takes(flow)} more than a fifth of ${flows[flow]} in ${n} of ${of} countries with figures in ${year}`,
    usaNowhere: (flow: Flow, of: number, year: number, country: string, most: string) =>
      `The United States ${takes(flow)} a fifth of ${flows[flow]} or less in all ${of} countries with figures in ${year}; the most is ${most} in ${country}`,
    balance: (n: number, of: number, year: number) =>
      `${n} of ${of} countries sold more to China than they bought from it in ${year}`,
    balanceNone: (of: number, year: number) =>
      `All ${of} countries with both figures bought more from China than they sold to it in ${year}`,
    place: (flow: Flow, n: number, of: number, year: number) =>
      `China was the first ${market(flow)} of ${n} of ${of} countries in ${year}`,
    placeNone: (flow: Flow, of: number, year: number) =>
      `China was the first ${market(flow)} of none of ${of} countries in ${year}`,
    only: (country: string, value: string, year: number) =>
      `${country} is the only country with a figure for ${year}: ${value}`,
    none: (flow: Flow, year: number) => `No figures on ${withChina(flow)} in ${year}`,
    noneUsa: (flow: Flow, year: number) =>
      `No figures on ${flows[flow]} ${preposition(flow)} the United States in ${year}`,
    noneBalance: (year: number) => `No country has figures on both flows with China in ${year}`,
    nonePlace: (year: number) => `No lists of partners for ${year} or before`,
  },

  multiples: {
    ahead: (flow: Flow, n: number, of: number) =>
      flow === 'export'
        ? `China buys more than the United States from ${n} of ${of} countries`
        : `China sells more than the United States to ${n} of ${of} countries`,
    aheadNote: 'Compared in each country’s latest year with both figures.',
    grown: (flow: Flow, n: number, of: number) =>
      flow === 'export'
        ? `Exports to China have grown faster than to the United States in ${n} of ${of} countries`
        : `Imports from China have grown faster than from the United States in ${n} of ${of} countries`,
    grownNote: 'From the first to the latest year with both figures, by country; the first is 100.',
    none: (flow: Flow) => `No country has ${flows[flow]} with both China and the United States to compare`,
    unit: {
      usd: (flow: Flow) => `Goods ${flows[flow]}, current US$`,
      'per-person': (flow: Flow) => `Goods ${flows[flow]}, current US$ a person`,
      gdp: (flow: Flow) => `Goods ${flows[flow]}, % of GDP`,
      index: (flow: Flow) => `Goods ${flows[flow]}, first year with both figures = 100`,
    },
    common: (top: string) => `All drawn to the same height: ${top}.`,
    own: 'Each drawn to its own height: compare shapes, not heights.',
    list: (flow: Flow) => `${titled[flow]} by country`,
    text: (value: string, year: number) => `${value} in ${year}`,
    noText: 'no figure',
    partner: 'Partner',
    order: 'In the order of the table above.',
  },

  places: {
    heading: (flow: Flow) =>
      flow === 'export' ? 'China’s place among export markets' : 'China’s place among suppliers',
    unit: (flow: Flow) =>
      flow === 'export' ? 'Place of China among export markets' : 'Place of China among suppliers',
    countUnit: (flow: Flow) =>
      flow === 'export'
        ? 'Countries by China’s place among export markets'
        : 'Countries by China’s place among suppliers',
    first: 'First',
    second: 'Second',
    third: 'Third',
    lower: 'Fourth or lower',
    notNamed: 'Not named',
    countTitle: (
      flow: Flow,
      n: number,
      of: number,
      year: number,
      before: number,
      beforeOf: number,
      beforeYear: number,
    ) =>
      of === beforeOf
        ? `China was the first ${market(flow)} of ${n} of ${of} countries in ${year}, of ${before} in ${beforeYear}`
        : `China was the first ${market(flow)} of ${n} of ${of} countries in ${year}, of ${before} of ${beforeOf} in ${beforeYear}`,
    countSingle: (flow: Flow, n: number, of: number, year: number) =>
      `China was the first ${market(flow)} of ${n} of ${of} countries in ${year}`,
    countNone: 'No lists of partners',
    rose: (flow: Flow, names: string, from: number) =>
      `China has become the first ${market(flow)} of ${names} since ${from}`,
    left: (flow: Flow, names: string, from: number) =>
      `China is no longer the first ${market(flow)} of ${names}, as it was in ${from}`,
    held: (flow: Flow, n: number, from: number, to: number) =>
      `China was the first ${market(flow)} of the same ${countries(n)} in ${from} and in ${to}`,
    holds: (flow: Flow, names: string, year: number) =>
      `China was the first ${market(flow)} of ${names} in ${year}`,
    neverFirst: (flow: Flow) => `China is the first ${market(flow)} of no country shown`,
    none: (flow: Flow) => `China has not been among the first three ${market(flow)}s of any country shown`,
    same: (n: number) => countries(n),
    together: (names: string, first: boolean) =>
      first ? `One line for ${names}: first in every year.` : `One line for ${names}: the same places.`,
    shown: (n: number, of: number) =>
      n === of
        ? 'Drawn: the countries where China has been among the first three. All are in the table.'
        : `Drawn: ${n} of the ${of} countries where China has been among the first three, those where it stood highest in the last year and, among equals, has moved most. All are in the table.`,
    editions:
      'Years for which the CIA World Factbook lists the partners of most countries; for other years it lists those of a few or of none.',
    otherSources:
      'These lists name the largest partners only and rest on other sources than the figures above. Countries without a list in a year are left out of it.',
    notNamedNote: 'n.n.: not named, so below the partners listed; by how much is not known.',
    axisNotNamed: 'n.n.',
  },

  prices: {
    heading: 'World prices behind it',
    exports: 'Exports to China',
    exportsShort: 'Exports',
    names: {
      soybeans: 'Soybeans',
      copper: 'Copper',
      'iron-ore': 'Iron ore',
      crude: 'Crude oil',
      lithium: 'Lithium',
    },
    short: { soybeans: 'Soy', copper: 'Copper', 'iron-ore': 'Iron ore', crude: 'Crude', lithium: 'Lithium' },
    unit: (base: number) =>
      `Index, ${base} = 100: world prices, yearly mean, and the region’s exports to China in US$`,
    unitNone: 'World prices and the region’s exports to China',
    fell: (n: number, of: number, from: number, to: number) =>
      `Exports to China fell in ${n} of the ${of} years with falling prices, ${from}–${to}`,
    noFall: (from: number, to: number) =>
      `No year between ${from} and ${to} in which three of the four prices fell`,
    none: 'No prices to set beside exports',
    rule: 'A year of falling prices: at least three of the four yearly means are below the year before. The prices of these goods, not their quantities, and exports of every kind.',
    means: 'Yearly mean of twelve monthly prices in US$; years that are not whole are left out.',
  },
};
