export const map = {
  label: 'Map of Latin America and the Caribbean',
  keys: 'Arrow keys move between countries, a letter jumps to the next name, Enter chooses, Escape goes back to the region.',
  mapShows: 'Map shows',
  countryLabel: (name: string, value: string) => `${name}: ${value}`,
  countryDetail: (label: string, detail: string) => `${label}. ${detail}`,
  /** What stands behind a class: both axes with their ranges, and how many of the draws end in it. */
  behind: (engagement: string, guardedness: string, agree: string) =>
    `Engagement ${engagement}, guardedness ${guardedness}; ${agree} of draws agree`,
  behindPending: (engagement: string, guardedness: string, pending: string) =>
    `Engagement ${engagement}, guardedness ${guardedness}; ${pending}`,
  valueRange: (value: string, low: string, high: string) => `${value} (${low}–${high})`,
  marks: {
    contested: 'Contested',
    thin: 'Thin evidence',
  },
  marksMean: {
    contested: (pct: string) => `Contested: under ${pct} of draws agree`,
    thin: (rows: string) => `Thin evidence: under ${rows} rows`,
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitLabel: 'Fit the whole region',
  legend: 'Legend',
  clearClasses: 'Show all classes',
  loadFailed: 'The map could not be loaded. Everything else on the page still works.',
  groups: {
    stance: 'Stance toward China',
    trade: 'Trade in goods',
    cooperation: 'Sector cooperation',
  },
  titles: {
    stance: 'Stance toward China',
    engagement: 'Engagement with China',
    guardedness: 'Guardedness toward China',
    'export-share': 'China’s share of goods exports',
    'import-share': 'China’s share of goods imports',
    'trade-share': 'China’s share of goods trade',
    'finance-amount': 'Chinese development finance, amount',
    'finance-count': 'Chinese development finance, commitments',
    'deals-amount': 'Chinese investment and construction, amount',
    'deals-count': 'Chinese investment and construction, deals',
  },
  units: {
    stance: 'class from two axes',
    axis: 'index, 0–100',
    share: (year: string) => `%, ${year}`,
    financeAmount: (years: string) => `US$ of 2021, sum ${years}`,
    dealsAmount: (years: string) => `current US$, sum ${years}`,
    count: (years: string) => `number, ${years}`,
  },
  classValue: (className: string, sureness: string) => `${className} · ${sureness}`,
  axisValue: (axis: string, value: string, low: string, high: string) => `${axis} ${value} (${low}–${high})`,
  shareOf: {
    'export-share': (share: string, year: string) => `${share} of exports, ${year}`,
    'import-share': (share: string, year: string) => `${share} of imports, ${year}`,
    'trade-share': (share: string, year: string) => `${share} of goods trade, ${year}`,
  },
  noFigureIn: (year: string) => `no figure for ${year}`,
  noneRecorded: (years: string) => `none recorded, ${years}`,
  nonePlaced: (years: string) => `none with a place recorded, ${years}`,
  notInSource: 'not in the source',
  amountInCommitments: (amount: string, count: string, n: number, years: string) =>
    `${amount} in ${count} ${n === 1 ? 'commitment' : 'commitments'}, ${years}`,
  amountInDeals: (amount: string, count: string, n: number, years: string) =>
    `${amount} in ${count} ${n === 1 ? 'deal' : 'deals'}, ${years}`,
  commitments: (count: string, n: number, years: string) =>
    `${count} ${n === 1 ? 'commitment' : 'commitments'}, ${years}`,
  deals: (count: string, n: number, years: string) => `${count} ${n === 1 ? 'deal' : 'deals'}, ${years}`,
  noneWithAmount: (count: string, n: number) =>
    `${count} ${n === 1 ? 'commitment, without an amount' : 'commitments, none with an amount'}`,
  steps: {
    none: 'None recorded',
    noFigure: 'No figure',
    under: (limit: string) => `Under ${limit}`,
    between: (from: string, to: string) => `${from}–${to}`,
    over: (limit: string) => `${limit} and more`,
  },
  notes: {
    stanceStarts: (year: string) => `Stances are assessed from ${year}.`,
    axisGate: 'Countries without formal ties or not assessed have no axis values.',
    financeEnds: (year: string) => `The source of development finance ends in ${year}.`,
    dealsEnd: (year: string) => `The source of deals ends in ${year}.`,
    dealsStart: (year: string) => `The source of deals starts in ${year}.`,
    fewFigures: (year: string, count: string) => `Only ${count} of 33 countries have a figure for ${year}.`,
    latestWithFigures: (year: string) => `${year} is the latest year with a figure for most countries.`,
    notSplit: 'Not split by sector.',
    fadedBySector: (sectors: string) =>
      `Pale: no Chinese finance or deal recorded in ${sectors} up to this year.`,
    onlyClasses: (classes: string) => `Only ${classes}; the others are pale.`,
    placed: 'Commitments with a place on the map; the country’s own page has the total.',
  },
};
