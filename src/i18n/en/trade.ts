const flows = { export: 'exports', import: 'imports' } as const;
const partners = { CHN: 'China', USA: 'the United States' } as const;
type Flow = keyof typeof flows;
type Partner = keyof typeof partners;
const preposition = (flow: Flow): string => (flow === 'export' ? 'to' : 'from');

/** Goods trade with China and the United States. Parameters are finished texts; years are plain numbers. */
export const trade = {
  heading: (year: number) => `Goods trade in ${year}`,
  headingNoYear: 'Goods trade',
  exports: 'Exports to',
  imports: 'Imports from',
  balance: 'Balance with',
  china: 'China',
  usa: 'United States',
  exportsShort: 'Exports',
  importsShort: 'Imports',
  usaShort: 'US',
  ofExports: (share: string) => `${share} of exports`,
  ofImports: (share: string) => `${share} of imports`,
  atLeast: (value: string) => `at least ${value}`,
  noFigure: 'No figure reported',
  noFiguresFor: (year: number, shown: number) =>
    `No figures for ${year}; the latest before it are for ${shown}.`,
  noFiguresUpTo: (year: number) => `No figures for ${year} or any year before it.`,
  noFiguresAtAll: 'No figures on goods trade with China or the United States.',
  cellMissing: (flow: Flow, partner: Partner, year: number) =>
    `No figure on ${flows[flow]} ${preposition(flow)} ${partners[partner]} in ${year}.`,
  totalsNotBySector: 'Trade totals are not split by sector.',

  find: {
    overtook: (flow: Flow, year: number, share: string, shareYear: number) =>
      flow === 'export'
        ? `China overtook the United States in ${year} and took ${share} of exports in ${shareYear}`
        : `China overtook the United States in ${year} and supplied ${share} of imports in ${shareYear}`,
    overtookOnly: (year: number) => `China overtook the United States in ${year}`,
    overtookUntil: (year: number, until: number) =>
      `China overtook the United States in ${year}; both can be compared up to ${until}`,
    usaAlways: (flow: Flow, first: number, last: number) =>
      `The United States ${flow === 'export' ? 'bought' : 'sold'} more than China in every year with both figures, ${first}–${last}`,
    aheadOnly: (years: string) => `China was ahead of the United States only in ${years}`,
    aheadIn: (n: number, of: number) =>
      `China was ahead of the United States in ${n} of ${of} years; the United States is ahead again`,
    usaNone: (flow: Flow) =>
      `No figures on ${flows[flow]} ${preposition(flow)} the United States to compare with`,
    chinaAlways: (flow: Flow) =>
      flow === 'export'
        ? 'China buys more than the United States in every year reported'
        : 'China sells more than the United States in every year reported',
    chinaSince: (year: number) => `China has been ahead of the United States since ${year}`,
    chinaAheadLately: (year: number) =>
      `China was ahead of the United States in ${year}; whether it lasts is open`,
    none: (flow: Flow) => `No figures on ${flows[flow]} ${preposition(flow)} China`,
    noneSince: (flow: Flow, year: number) =>
      `No figures on ${flows[flow]} ${preposition(flow)} China since ${year}`,
    nonePartial: (flow: Flow, year: number) =>
      `No complete figures on ${flows[flow]} ${preposition(flow)} China since ${year}`,
    tooFew: 'Too few years to tell who is ahead',
    value: (flow: Flow, china: string, year: number, usa: string) =>
      `${china} ${flow === 'export' ? 'sold to' : 'bought from'} China in ${year}, ${usa} ${preposition(flow)} the United States`,
    valueOne: (flow: Flow, partner: Partner, value: string, year: number) =>
      `${value} ${flow === 'export' ? 'sold to' : 'bought from'} ${partners[partner]} in ${year}`,
    valueTwoYears: (flow: Flow, china: string, chinaYear: number, usa: string, usaYear: number) =>
      `${china} ${flow === 'export' ? 'sold to' : 'bought from'} China in ${chinaYear}, ${usa} ${preposition(flow)} the United States in ${usaYear}`,
    valueNone: (flow: Flow) => `No complete figures on the value of ${flows[flow]}`,
    surplusAlways: 'More sold to China than bought from it in every year with both figures',
    deficitAlways: 'More bought from China than sold to it in every year with both figures',
    surplusSince: (year: number) => `More sold to China than bought from it since ${year}`,
    deficitSince: (year: number) => `More bought from China than sold to it since ${year}`,
    surplusIn: (year: number) => `More sold to China than bought from it in ${year}`,
    deficitIn: (year: number) => `More bought from China than sold to it in ${year}`,
    evenIn: (year: number) => `As much sold to China as bought from it in ${year}`,
    balanceNone: 'No balance: exports and imports are never both reported for the same year',
  },

  unit: {
    share: (flow: Flow) => `Share of all goods ${flows[flow]}, %`,
    value: (flow: Flow, unit: string) => `Goods ${flows[flow]}, ${unit}`,
    balance: (unit: string) => `Exports to China minus imports from China, ${unit}`,
    billion: 'US$ billion, current',
    million: 'US$ million, current',
    thousand: 'US$ thousand, current',
    one: 'US$, current',
  },
  coverage: (unit: string, from: number, to: number) =>
    from === to ? `${unit}, ${from}` : `${unit}, ${from}–${to}`,
  noCoverage: (unit: string) => `${unit}; nothing to draw`,
  missingAll: (partner: string) => `${partner}: no figure for any year.`,
  missingYears: (partner: string, years: string) => `${partner}: no figure for ${years}.`,
  breaks: (years: string) =>
    `Marks on the axis (${years}): the source or the way of counting changes there, so the step across is not all trade.`,
  partial: (years: string) =>
    `Hollow dots (${years}): crude oil only, a lower bound; left out of shares and comparisons.`,
  partialInTable: 'crude oil only',

  table: {
    year: 'Year',
    source: 'Source and basis',
    balance: 'Balance',
  },
  basis: { reporter: 'reported', reconciled: 'reconciled', mirror: 'partner’s figure' },
  sources: 'Sources',
  sourceCount: (n: number) => `${n} sources`,
  allSources: 'All sources',
  howToRead: 'How these figures are made',
  rule: 'Overtaking: over the years in which both partners have a figure, the mean of China minus the United States over three such years turns positive and stays so to the latest year. The year named is the first in that span in which China itself was ahead.',
  bases:
    'Reported: the country’s own figure. Reconciled: drawn from both sides’ reports. Partner’s figure: what China or the United States reports. Reported imports include freight and insurance (CIF), Brazil’s from WITS excepted; exports, and most reconciled figures, do not (FOB).',
  absent: 'A dash is a missing figure, never zero. Missing years are left open in the lines.',

  region: {
    heading: 'The region’s goods trade',
    sum: (least: number, most: number, of: number) =>
      least === most
        ? `Sum over the ${most} of ${of} countries with a figure.`
        : `Sum over the countries with a figure: ${least} to ${most} of ${of}.`,
    coverage: (least: string) =>
      `Years in which they make up less than ${least} of the region’s trade are left open.`,
    sameCountries: 'Shares are of the same countries’ trade with the world.',
    countries: 'Countries',
  },
};
