const units: Readonly<Record<string, string>> = {
  '$/mt': 'a tonne',
  '$/bbl': 'a barrel',
  '$/dmtu': 'a dry tonne',
};

/** The bench on which prices are moved. Moves, sums and months are finished texts; years are plain numbers. */
export const bench = {
  heading: 'What if prices moved?',
  presets: 'A past episode again',
  presetNames: { '2008-09': '2008–09', '2014-16': '2014–16', '2020': '2020', '2022': '2022' },
  months: (from: string, to: string) => `${from} – ${to}`,
  presetRule:
    'The same two months for all: those of the years named between which the four monthly prices fell most, as a geometric mean; in 2022, rose most.',
  reset: 'Prices as they were',
  price: (amount: string, unit: string) => `US$ ${amount} ${units[unit] ?? unit}`,
  baseMean: (price: string, year: number) => `${price}, mean of ${year}`,
  baseMeanPart: (price: string, year: number, months: number) =>
    `${price}, mean of ${months} months of ${year}`,
  moved: (base: string, price: string) => `${base}; moved: ${price}`,
  slider: (name: string) => `${name}: change of price`,
  percentBox: (name: string) => `${name}: change of price in percent`,
  spoken: (move: string, price: string | null) => (price === null ? move : `${move}, ${price}`),
  unmoved: 'no change',
  amount: (amount: string) => `US$ ${amount}`,
  low: (price: string, month: string) => `Low: ${price}, ${month}`,
  high: (price: string, month: string) => `High: ${price}, ${month}`,
  lowLabel: (name: string, price: string, month: string) =>
    `${name} at its low since 2000: ${price}, ${month}`,
  highLabel: (name: string, price: string, month: string) =>
    `${name} at its high since 2000: ${price}, ${month}`,
  monthBox: 'Level of',
  monthLabel: (name: string) => `${name} at the level of a past month, year and month as 2016-01`,
  lithium: (from: number, to: number) =>
    `No monthly price, only yearly ones (${from}–${to}), so episodes and past months leave it out and only a percentage moves it.`,
  yearly: (unit: string, list: string) => `Battery-grade carbonate, US$ ${units[unit] ?? unit}: ${list}.`,
  yearPrice: (year: string, price: string, isEstimate: boolean) =>
    `${year} ${price}${isEstimate ? ' (first estimate)' : ''}`,
  noPrice: (name: string, month: string) =>
    `No price of ${name} for ${month} to compare with: it stays where it is.`,
  notSold: (names: string) => `Moved, but without a figure of exports to China: ${names}.`,
  effect: {
    loss: (sum: string, share: string | null) =>
      `Exports to China would earn ${sum} less${share === null ? '' : `, ${share} of all exports`}`,
    gain: (sum: string, share: string | null) =>
      `Exports to China would earn ${sum} more${share === null ? '' : `, ${share} of all exports`}`,
    even: 'Losses and gains cancel out',
    none: 'No price is moved yet',
    noneHere: 'None of the moved prices is one this country’s exports rest on',
    subtitle: (year: number) => `First-round change in export revenue from China, US$, base year ${year}`,
    change: 'Change',
    ofChina: (share: string) => `${share} of exports to China`,
    ofAll: 'of all exports',
    ofGdp: 'of GDP',
    commodity: 'Commodity',
    sold: 'To China',
    move: 'Price',
    missing: 'no figure for that year',
    csv: { sold: 'exports to China US$', move: 'price change %', change: 'change US$' },
  },
  formula: (year: number) =>
    `Change = exports to China in ${year} × (new price ÷ base price − 1). The base price is the mean of the months of ${year}; an episode moves it by the ratio of its two months’ prices.`,
  limits:
    'First round only: quantities stay fixed, and so do other goods, exchange rates and what China buys elsewhere. Contracts, hedges, grades and freight are left out. It is arithmetic on a past year, not a forecast.',
  series:
    'World prices, nominal: soybeans, copper, iron ore delivered in China, and crude oil as the average of Brent, Dubai and West Texas.',
  chart: {
    since: (name: string, month: string) => `${name}: last at the moved price or beyond it in ${month}`,
    never: (name: string) => `${name}: never at the moved price or beyond it since 2000`,
    extremes: (name: string, low: string, high: string) =>
      `${name}: cheapest in ${low}, dearest in ${high} since 2000`,
    none: 'No monthly prices to draw',
    subtitle: (year: number, from: string, to: string) =>
      `World prices by month, index, mean of ${year} = 100, ${from} – ${to}`,
    base: (year: number) => `mean of ${year}`,
    movedTo: (name: string) => `${name} moved`,
    start: 'The episode begins',
    end: 'The episode ends',
    level: (names: string) => `Level chosen: ${names}`,
    month: 'Month',
  },
};
