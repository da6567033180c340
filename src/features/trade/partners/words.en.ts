import { sides } from './mirrorWords.en';

const flows = { export: 'exports', import: 'imports' } as const;
type Flow = keyof typeof flows;
const titled = { export: 'Exports', import: 'Imports' } as const;
const preposition = (flow: Flow): string => (flow === 'export' ? 'to' : 'from');

/** A country's partners over the years. Parameters are finished texts; years are plain numbers. */
export const partners = {
  rest: 'Rest of the world',
  restShort: 'Rest',
  restNote:
    'Rest of the world: the world total minus China and the United States, in years with a whole figure for all three.',

  contents: {
    label: 'In this tab',
    partners: 'Partners',
    sides: 'Two sides of a flow',
    composition: 'What is traded',
    concentration: 'How narrow it is',
    exposure: 'What a price fall would cost',
    newTrade: 'New trade',
    tradeWar: 'Tariffs',
  },

  units: {
    label: 'Figures as',
    share: 'Share of total',
    usd: 'US$',
    'per-person': 'US$ a person',
    gdp: '% of GDP',
    index: 'Index',
  },
  scales: {
    label: 'Scale',
    linear: 'Linear',
    log: 'Logarithmic',
    notHere: 'Drawn on a linear scale: a logarithmic one needs figures above zero throughout.',
    onlyFor: 'A logarithmic scale is offered for US$, US$ a person and the index.',
  },

  unit: {
    perPerson: (flow: Flow) => `Goods ${flows[flow]}, current US$ a person`,
    gdp: (flow: Flow) => `Goods ${flows[flow]}, % of GDP`,
    index: (flow: Flow, base: number) => `Goods ${flows[flow]}, index of current US$, ${base} = 100`,
    indexNone: (flow: Flow) => `Goods ${flows[flow]}, index`,
    balance: (unit: string) => `Exports minus imports, ${unit}`,
    balanceShare: 'Exports minus imports, % of all goods trade with the world',
    balancePerPerson: 'Exports minus imports, current US$ a person',
    balanceGdp: 'Exports minus imports, % of GDP',
    log: (unit: string) => `${unit}, logarithmic scale`,
  },
  perPerson: (value: string) => `${value} a person`,
  gdpFirst: (share: string) => `Goods worth ${share} of GDP`,
  gdpNext: (share: string) => `${share} of GDP`,
  indexBoth: (flow: Flow, base: number, china: string, year: number, usa: string, usaYear: number) =>
    year === usaYear
      ? `${titled[flow]} ${preposition(flow)} China in ${year} were ${china} times those of ${base}, ${preposition(flow)} the United States ${usa} times`
      : `${titled[flow]} ${preposition(flow)} China in ${year} were ${china} times those of ${base}, ${preposition(flow)} the United States in ${usaYear} ${usa} times`,
  indexNone: (flow: Flow) =>
    `No index: no year has whole figures on ${flows[flow]} ${preposition(flow)} both China and the United States`,
  indexNote:
    'The index starts from the first year in which both China and the United States have a whole figure. It rises with prices as well as with quantities.',
  balanceInUsd: 'A balance can be negative, so it has no index; it is shown in US$.',
  gdpUpTo: (year: number) => `GDP is known up to ${year}.`,
  peopleUpTo: (year: number) => `The number of people is known up to ${year}.`,

  overtaking: {
    heading: 'When China overtook the United States',
    flow: 'Flow',
    answer: 'China ahead since',
    compared: 'Years compared',
    export: 'Exports',
    import: 'Imports',
    both: 'Both together',
    sinceStart: (year: number) => `the start of the record (${year})`,
    not: 'not so far',
    notButLately: (years: string) => `not so far; ahead in ${years} alone`,
    lost: (years: string) => `lost again; ahead in ${years}`,
    lostOf: (n: number, of: number, last: number) =>
      `lost again; ahead in ${n} of ${of} years, last in ${last}`,
    tooFew: 'too few years with both figures',
    noYears: 'none',
    rule: 'By the mean over three years with both figures: it turns in China’s favour and stays so to the latest year.',
  },

  origin: (source: string, basis: string) => `${source}, ${basis}`,
  originPartial: (origin: string, partial: string) => `${origin} (${partial})`,
  /** Sources by the short name a table has room for; others go by their title. */
  sourceNames: {
    'atlas-g20-china': 'Growth Lab (Atlas)',
    'baci-V202501': 'BACI',
    'baci-V202601': 'BACI',
    'baci-totals': 'BACI',
    'comtrade-cipf': 'UN Comtrade (CIPF)',
    'comtrade-cri-partners': 'UN Comtrade (Costa Rica)',
    'comtrade-ev-battery-hs6': 'UN Comtrade',
    'comtrade-latam10-exports': 'UN Comtrade (ten countries)',
    'gacc-2024': 'China Customs',
    'oecd-btige': 'OECD BTIGE',
    'tradestatistics-2013-2017': 'Open Trade Statistics',
    'us-census-2024': 'US Census Bureau',
    'wb-wdi': 'World Bank (WDI)',
    'wits-trade-summary': 'WITS',
  },

  sides,
};
