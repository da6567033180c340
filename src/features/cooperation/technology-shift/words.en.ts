import type { Format } from '../../../i18n/format';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const measures = (n: number): string => (n === 1 ? '1 measure' : `${n} measures`);

/** From commodities to technology? Shares, amounts and lists come as finished texts. */
export const shift = {
  heading: 'From commodities to technology?',
  groups: {
    commodities: 'Commodities',
    infrastructure: 'Infrastructure',
    offer: 'The offer’s technology',
    other: 'Other',
  },
  intro: (from: string, to: string) =>
    `Cooperation in two halves, ${from} to ${to} depending on the source. Commodities: minerals, agriculture, oil and gas. Infrastructure: transport and the grid. The offer’s technology: digital, renewables, electric vehicles. “Other” stays in every whole.`,

  verdict: {
    toward: (n: number, of: number) => `Toward technology by ${n} of ${measures(of)}`,
    back: (n: number, of: number) => `Back to commodities by ${n} of ${measures(of)}`,
    mixed: (toward: number, back: number, of: number) =>
      `Mixed: of ${measures(of)}, ${toward} toward technology, ${back} back to commodities`,
    none: (of: number) => `No clear shift by any of ${measures(of)}`,
    'too-little': 'Too little to tell',
  },
  onlyWithLargest: (verdict: string) => `${verdict}, but only with the largest commitment counted`,
  short: {
    toward: 'toward technology',
    back: 'back to commodities',
    mixed: 'mixed',
    none: 'no clear shift',
    'too-little': 'too little to tell',
  },
  lately: (verdict: string) => `Last whole five years against the five before: ${verdict}.`,
  inside: (verdict: string) => verdict.charAt(0).toLowerCase() + verdict.slice(1),

  rests: {
    on: (list: string) => `Rests on ${list}.`,
    onRecord: (list: string) =>
      `On record in the years compared: ${list}. Two sources with ten records in each half would be needed.`,
    nothing: 'Nothing is on record in the years compared.',
    finance: (format: Format, n: number, without: number) =>
      without === 0
        ? count(format, n, 'commitment', 'commitments')
        : `${count(format, n, 'commitment', 'commitments')} (${format.number(without)} without an amount)`,
    investment: (format: Format, n: number) => count(format, n, 'investment', 'investments'),
    construction: (format: Format, n: number) =>
      count(format, n, 'construction contract', 'construction contracts'),
    events: (format: Format, n: number) => count(format, n, 'event', 'events'),
    restrictions: (format: Format, n: number) => count(format, n, 'restriction', 'restrictions'),
  },
  robust: {
    changes: (record: string, verdict: string) =>
      `Without the largest commitment (${record}) it would be: ${verdict}.`,
    stays: (record: string) => `Without the largest commitment (${record}) it stays the same.`,
    record: (country: string, year: number, sector: string, amount: string) =>
      `${country}, ${year}, ${sector}, ${amount} of 2021`,
    deals: 'Deals are known as sums only: what one of them decides cannot be tested.',
    classifiedStays: 'Leaving “other” out changes nothing.',
    classifiedChanges: (verdict: string) => `Leaving “other” out it would be: ${verdict}.`,
  },

  table: {
    long: 'What each measure says, the earlier half against the later',
    lately: 'What each measure says, the last whole five years against the five before',
    measure: 'Measure',
    offer: 'Technology',
    commodities: 'Commodities',
    says: 'Points to',
    change: (before: string, after: string) => `${before} → ${after}`,
    spans: (before: string, after: string) => `${before}, ${after}`,
    records: (format: Format, before: number, after: number) =>
      `${format.number(before)} and ${format.number(after)} records`,
  },
  says: {
    toward: 'technology',
    back: 'commodities',
    neither: 'neither',
    'few-records': 'too few records',
    'few-amounts': 'too few amounts',
  },

  measures: {
    'finance-amount': 'Finance, amount',
    'finance-count': 'Finance, commitments',
    investment: 'Investments, amount',
    construction: 'Construction, amount',
    events: 'Events toward China',
    restrictions: 'Events that end or restrict',
  },
  units: {
    'finance-amount': 'commitments with a place, US$ of constant 2021',
    'finance-count': 'number of commitments with a place',
    investment: 'deals of US$ 100 m and more, nominal US$',
    construction: 'deals of US$ 100 m and more, nominal US$',
    events: 'number of dated events',
    restrictions: 'number of bans, suspensions, cancellations, disputes',
  },
  chart: {
    show: 'Show the shares by period',
    hide: 'Hide the shares by period',
    told: (name: string, offer: string, commodities: string) =>
      `${name}: technology ${offer}, commodities ${commodities}`,
    few: (name: string, format: Format, before: number, after: number) =>
      `${name}: ${format.number(before)} and ${format.number(after)} records, too few to compare`,
    fewAmounts: (name: string) => `${name}: too few records have an amount to compare`,
    apart: (name: string, format: Format, n: number) =>
      `${name}: ${format.number(n)} in all, apart and without a say in the verdict`,
    subtitle: (unit: string, from: number, to: number) =>
      `% of each five-year period, ${unit}, ${from}–${to}`,
    compared: (before: string, after: string) => `The title compares ${before} with ${after}.`,
    counts: (list: string) => `Records: ${list}.`,
    count: (period: string, format: Format, n: number) => `${period}: ${format.number(n)}`,
    countWithAmount: (period: string, format: Format, n: number, withAmount: number) =>
      `${period}: ${format.number(n)} (${format.number(withAmount)} with an amount)`,
    ends: (period: string, year: number) =>
      `${period} is not a whole period and is not compared: the source ends in ${year}.`,
    open: (period: string) => `${period} is still open and is not compared.`,
    before: (period: string, year: number) =>
      `${period} is not compared: events are gathered from ${year} on.`,
    cut: (period: string) => `${period} is cut by the years chosen.`,
    amounts: 'Shares are of the amounts known.',
    stages: 'Stages of one project are events of their own. Amounts of events are never added.',
    neutral: (format: Format, n: number) =>
      `${count(format, n, 'event that points neither way is', 'events that point neither way are')} left out.`,
    noAmount: (format: Format, n: number) =>
      n === 1 ? '1 record, no amount' : `${format.number(n)} records, none with an amount`,
    share: (share: string, of: string) => `${share} (${of})`,
    none: (names: string) => `None on record: ${names}.`,
    columns: {
      period: 'Period',
      from: 'From',
      to: 'To',
      group: 'Group',
      amount: 'US$ m',
      share: '% of all',
      ofThree: '% of the three groups',
      offerOfThree: 'Technology, of the three groups',
      commoditiesOfThree: 'Commodities, of the three groups',
      records: 'Records',
      withAmount: 'With an amount',
    },
  },

  filters: {
    classes: (format: Format, n: number) =>
      `Only the ${count(format, n, 'country', 'countries')} of the chosen classes, in the verdict too.`,
    years: (from: number, to: number) =>
      `The bars show ${from}–${to}, as chosen; the verdict compares whole periods and does not follow.`,
    ignored: 'Filters by sector, kind and status do not apply here: the question is how all of it splits.',
    noCountries: 'No country is of the chosen classes.',
  },

  countries: {
    title: (told: number, of: number) =>
      `Country by country: something can be told of ${told} of ${of}, too little of the others`,
    subtitle: 'Verdicts by the same rule, and the records in the atlas, all years',
    columns: {
      country: 'Country',
      long: 'Two halves',
      lately: 'Lately',
      finance: 'Commitments',
      investment: 'Investments',
      construction: 'Construction',
      events: 'Events',
    },
    onlyWithLargest: 'only with the largest commitment',
    note: 'Commitments, deals and events overlap and are never added. Events include those that restrict or point neither way.',
  },

  trade: {
    heading: 'And trade?',
    away: (name: string, first: string, from: string, last: string, to: string) =>
      `${name}: fewer raw commodities. ${first} of classified exports to China in ${from}, ${last} in ${to}.`,
    deeper: (name: string, first: string, from: string, last: string, to: string) =>
      `${name}: more raw commodities. ${first} of classified exports to China in ${from}, ${last} in ${to}.`,
    same: (name: string, first: string, from: string, last: string, to: string) =>
      `${name}: as many raw commodities as before. ${first} of classified exports to China in ${from}, ${last} in ${to}.`,
    littleClassified: (name: string, least: string) =>
      `${name}: cannot be told, because in some years only ${least} of exports to China can be classified.`,
    unknown: (name: string) =>
      `${name}: no source itemises exports to China finely enough to tell raw commodities from technology.`,
    others: 'Of the other countries no source itemises exports to China finely enough.',
    link: (name: string) => `Trade of ${name}`,
  },

  how: {
    summary: 'How to read this',
    measure:
      'A measure points to technology when the share of digital, renewables and electric vehicles rises by at least ten percentage points and that of commodities falls; to commodities the other way round; else to neither. Shares are of everything, “other” included.',
    enough:
      'A measure is compared only with ten records in each span, because with fewer a single one could move it by ten points; amounts only when at least half of the records have one.',
    verdict:
      'A verdict needs two sources that agree and none that contradicts. Finance by amount and by number are the same commitments, so they are one source. Mixed means that one source alone moves or that they contradict.',
    periods:
      'Only whole five-year periods are compared: the earlier half of a source’s periods with the later half and, apart from that, the last one with the one before. Sources cover different years.',
    limits:
      'It cannot say why shares change, nor how well projects do. Finance covers only commitments whose place is known. Deals start at US$ 100 m. Events are gathered by hand, and what is looked for is found more often. Renewables include hydropower dams, which take most of the sector’s finance.',
    apart: 'Development finance, investment, construction and events overlap and are never added together.',
  },
  placed: (placed: string, all: string, share: string) =>
    `Finance counts the ${placed} of ${all} whose place is known, ${share} of the amount.`,
  failed: 'The records behind this question could not be loaded.',
};
