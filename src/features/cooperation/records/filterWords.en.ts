import type { Format } from '../../../i18n/format';

const records = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} record` : `${format.number(n)} records`;
const deals = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} deal` : `${format.number(n)} deals`;

/** The one filter of cooperation: kinds, statuses, years, beside sectors and classes. */
export const filter = {
  title: 'Filter records',
  disclosure: (chosen: number) => (chosen === 0 ? 'Filter' : `Filter (${chosen})`),
  kindsBySource: 'Kind: finance and deals',
  kindsOfEvents: 'Kind: dated events',
  statusesTitle: 'Status at the source’s date',
  noneTicked: 'With none ticked, all are shown. The number says how many that choice alone would show.',
  dealsNoStatus: 'Deals have no status, so choosing one leaves them out.',
  kinds: {
    finance: 'Development finance',
    'deal-investment': 'Investment deals',
    'deal-construction': 'Construction deals',
    agreement: 'Agreement',
    contract: 'Contract',
    investment: 'Investment',
    plant: 'Plant',
    loan: 'Loan',
    launch: 'Launch or milestone',
    tariff: 'Tariff or trade measure',
    suspension: 'Suspension or dispute',
    cancellation: 'Cancellation',
    ban: 'Ban',
  },
  statuses: {
    announced: 'announced',
    committed: 'committed',
    'under-way': 'under way',
    completed: 'completed',
    operating: 'in force or operating',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  years: {
    title: 'Years',
    from: 'From',
    to: 'To',
    all: 'All years',
    byTimeBar: (year: number) => `Up to ${year}, as the time bar says.`,
  },
  chips: {
    title: 'Chosen filters',
    remove: (name: string) => `Remove: ${name}`,
    years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    upTo: (year: number) => `up to ${year}`,
  },
  showAll: 'Show all',
  shown: (format: Format, n: number, total: number) =>
    `Showing ${format.number(n)} of ${records(format, total)}`,
  shownDeals: (format: Format, n: number, total: number) =>
    `${format.number(n)} of ${deals(format, total)}, known as sums only`,
  both: (shownRecords: string, shownDeals: string) => `${shownRecords}, and ${shownDeals}.`,
  recordsOnly: (shownRecords: string) => `${shownRecords}.`,
  empty: {
    title: 'Nothing fits the filters.',
    nothingAtAll: 'Nothing is on record here.',
    together: 'No single filter is the reason: only together do they leave nothing.',
    without: {
      sectors: (format: Format, n: number) => `Any sector: ${format.number(n)}`,
      kinds: (format: Format, n: number) => `Any kind: ${format.number(n)}`,
      statuses: (format: Format, n: number) => `Any status: ${format.number(n)}`,
      years: (format: Format, n: number) => `All years: ${format.number(n)}`,
      isos: (format: Format, n: number) => `Any class: ${format.number(n)}`,
    },
    because: {
      sectors: 'the sector',
      kinds: 'the kind',
      statuses: 'the status',
      years: 'the years',
      isos: 'the class',
    },
    reason: (filters: string) => `What leaves nothing: ${filters}.`,
  },
  failed: 'The records of cooperation could not be loaded.',
  failedStill: 'The sums and the map still work.',
};
