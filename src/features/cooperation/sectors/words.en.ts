import type { Format } from '../../../i18n/format';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What there is in a sector, for the region and for a country. Amounts, dates and names come as finished texts. */
export const sector = {
  toSector: (name: string) => `${name} across the region`,
  filterShort: 'Filter',
  stopShort: 'Stop filtering',
  wholeRegion: 'Whole region',
  failed: (name: string) => `The records on ${lower(name)} could not be loaded.`,
  failedStill: 'The map and the other parts still work.',

  /** Units of an axis; the year of the dollars stands beside it. */
  money: {
    billion: 'US$ billion',
    million: 'US$ million',
    thousand: 'US$ thousand',
    one: 'US$',
  },

  counts: {
    commitments: (format: Format, n: number) =>
      count(format, n, 'commitment of development finance', 'commitments of development finance'),
    investments: (format: Format, n: number) => count(format, n, 'investment deal', 'investment deals'),
    constructions: (format: Format, n: number) =>
      count(format, n, 'construction contract', 'construction contracts'),
    events: (format: Format, n: number) => count(format, n, 'dated event', 'dated events'),
  },
  onRecord: (list: string) => `On record: ${list}.`,
  onRecordIn: (list: string, countries: string) => `On record in ${countries}: ${list}.`,
  noAmounts: (format: Format, n: number, all: number) =>
    `Of ${count(format, all, 'commitment', 'commitments')} ${format.number(n)} ${n === 1 ? 'has' : 'have'} no amount.`,
  noPlaces: (format: Format, n: number, all: number) =>
    `Of ${count(format, all, 'commitment', 'commitments')} ${format.number(n)} ${n === 1 ? 'has' : 'have'} no place on the map.`,
  noAmountsNoPlaces: (format: Format, n: number, places: number, all: number) =>
    `Of ${count(format, all, 'commitment', 'commitments')} ${format.number(n)} ${n === 1 ? 'has' : 'have'} no amount, ${format.number(places)} no place on the map.`,
  eventsWithoutAmount: (format: Format, n: number, all: number) =>
    `Of ${count(format, all, 'event', 'events')} ${format.number(n)} ${n === 1 ? 'states' : 'state'} no amount.`,
  filtered: (commitments: string, investments: string, constructions: string, events: string) =>
    `The filter leaves ${commitments} commitments, ${investments} investment deals, ${constructions} construction contracts and ${events} events.`,
  partOf: (format: Format, n: number, all: number) => `${format.number(n)} of ${format.number(all)}`,
  find: {
    nothing: 'Nothing on record',
    nothingLeft: 'The filter leaves nothing here',
    events: (format: Format, up: number, down: number, all: number) =>
      `${up === 0 ? 'None' : format.number(up)} of ${count(format, all, 'dated event', 'dated events')} ${up <= 1 ? 'deepens' : 'deepen'} ties with China, ${down === 0 ? 'none' : format.number(down)} ${down <= 1 ? 'restricts or ends' : 'restrict or end'} them`,
    noEvents: 'No dated event',
    financeMost: (country: string, amount: string) =>
      `development finance is largest in ${country} (${amount})`,
    financeSum: (amount: string, from: number, to: number) =>
      from === to
        ? `development finance came to ${amount}, all in ${from}`
        : `development finance came to ${amount}, ${from}–${to}`,
    financeUnknown: 'the amounts of development finance are not known',
    noFinance: 'no development finance',
  },

  finance: {
    heading: 'Development finance',
    unit: (money: string) => `Commitments recorded with a place, ${money} of constant 2021`,
    none: 'No development finance recorded in this sector.',
    noneLeft: (format: Format, n: number) =>
      `The filter leaves none of ${count(format, n, 'commitment', 'commitments')}.`,
    title: (amount: string, commitments: string, year: number, most: string) =>
      `${amount} in ${commitments}, the most in ${year} (${most})`,
    titleOne: (amount: string, commitments: string, year: number) =>
      `${amount} in ${commitments}, all of it in ${year}`,
    titleUnknown: (commitments: string) => `${commitments}, none with an amount`,
    line: 'Development finance',
    withoutAmount: (format: Format, n: number, all: number, share: string) =>
      `${format.number(n)} of ${count(format, all, 'commitment', 'commitments')} (${share}) ${n === 1 ? 'has' : 'have'} no amount in the source: how much is unknown, not zero.`,
    dash: 'A dash marks a year without a commitment that has an amount.',
    wholeOnly:
      'Commitments without a place are known only for a country as a whole, not by sector, so they are not in these sums.',
    placesTitle: (country: string, share: string) => `${country} has ${share} of the amounts known`,
    placesTitleUnknown: (countries: string) => `Commitments in ${countries}, none with an amount`,
    placesSubtitle: 'By country, US$ of constant 2021',
  },

  deals: {
    heading: 'Deals',
    apart:
      'Deals and development finance overlap and are counted in different dollars, so they are never added together; nor are investment and construction.',
    floor: 'The source lists deals of US$ 100 million and more only.',
    investment: 'Investment',
    construction: 'Construction contracts',
    unit: (money: string) => `${money}, nominal`,
    none: { investment: 'No investment deal recorded.', construction: 'No construction contract recorded.' },
    noneLeft: (format: Format, kind: string, n: number) =>
      `${kind}: the filter leaves none of ${count(format, n, 'deal', 'deals')}.`,
    title: (kind: string, amount: string, deals: string, year: number, most: string) =>
      `${kind}: ${amount} in ${deals}, the most in ${year} (${most})`,
    titleOne: (kind: string, amount: string, deals: string, year: number) =>
      `${kind}: ${amount} in ${deals}, all in ${year}`,
    dash: 'A dash marks a year without a deal in the source.',
    placesTitle: (countries: string) => `Deals in ${countries}`,
    placesSubtitle: 'By country, nominal US$; investment and construction contracts apart',
  },
  filterNote: (format: Format, n: number, all: number, unit: string) =>
    `Only what the filter leaves: ${format.number(n)} of ${format.number(all)} ${unit}.`,
  units: { commitments: 'commitments', deals: 'deals', events: 'events' },
  table: {
    year: 'Year',
    country: 'Country',
    commitments: 'Commitments',
    withAmount: 'With an amount',
    amount2021: 'US$ m, constant 2021',
    deals: 'Deals',
    nominal: 'US$ m, nominal',
    kind: 'Kind',
  },

  events: {
    heading: 'Dated events',
    title: (events: string, from: number, to: number, up: number, down: number, neither: number) =>
      `${events}, ${from === to ? String(from) : `${from}–${to}`}: ${up} deeper, ${down} restricted or ended, ${neither} neither`,
    none: 'No dated event recorded.',
    noneLeft: (format: Format, n: number) =>
      `The filter leaves none of ${count(format, n, 'event', 'events')}.`,
    note: 'Newest first. Direction is that of the act toward China; the status is that at the source’s date. Amounts are as stated, nominal, and never summed: stages repeat them.',
    direction: { up: 'deeper', down: 'restricted or ended', neither: 'neither deeper nor restricted' },
    at: (status: string, date: string) => `${status} (as of ${date})`,
    with: (name: string) => `with ${name}`,
    stated: (amount: string) => `${amount} as stated`,
    stages: 'Stages of the same project:',
    financeStage: 'development finance',
    source: 'Source',
    unsure: 'reported once or inferred',
    showAll: (format: Format, n: number) => `Show all ${format.number(n)}`,
    showFewer: 'Show fewer',
  },

  claims: {
    heading: 'Concerns and opportunities',
    note: 'Claims of those named, each with its source: not findings of this atlas.',
    concerns: 'Concerns',
    opportunities: 'Opportunities',
    concern: 'Concern',
    opportunity: 'Opportunity',
    none: 'None gathered.',
    aboutRegion: 'said of the whole region',
    theme: {
      'intellectual-property': 'intellectual property',
      'data-security': 'data security',
      'market-dominance': 'market dominance',
      debt: 'debt',
      environment: 'environment',
      labour: 'labour',
      dependence: 'dependence',
      jobs: 'jobs',
      investment: 'investment',
      'technology-transfer': 'technology transfer',
      growth: 'growth',
      infrastructure: 'infrastructure',
      climate: 'climate',
    },
    counted: (format: Format, theme: string, n: number) => `${theme} ${format.number(n)}`,
    showAll: (format: Format, n: number) => `Show all ${format.number(n)}`,
    showFewer: 'Show fewer',
  },

  dependence: {
    heading: 'Dependence on imports from China',
    headingSold: 'Lithium sold to China',
    headingSolar: 'Solar goods from China',
    noFigures:
      'No figures on import dependence in this sector: the sources follow electric vehicles, batteries, lithium and solar goods only.',
    toTrade: 'All figures on these goods',
    goods: 'Goods',
    noShare: 'no share',
    ofWorld: (part: string, whole: string) => `${part} of ${whole}`,
    ofUnknown: (whole: string) => `unknown part of ${whole}`,
    table: { country: 'Country', share: 'Share', amounts: 'Part of the whole' },
    tableTitle: 'China’s share of imports, latest year with a figure',
    lithiumTitle: (country: string, share: string, goods: string, year: number) =>
      `${country} supplied ${share} of the ${goods} China imported in ${year}`,
    lithiumSubtitle: (goods: string, year: number) =>
      `Share of China’s imports of ${goods}, as China reports them, ${year}`,
    lithiumNone: 'China reports no imports of lithium worth US$ 1 million or more from here.',
    unknown: 'The source has no report of this country on these goods: unknown, not zero.',
    failed: 'The figures on imports could not be loaded.',
  },
};
