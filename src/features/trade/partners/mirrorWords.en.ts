const flows = { export: 'exports', import: 'imports' } as const;
const titled = { export: 'Exports', import: 'Imports' } as const;
const partners = { CHN: 'China', USA: 'the United States' } as const;
const owners = { CHN: 'China’s', USA: 'the United States’' } as const;
type Flow = keyof typeof flows;
type Partner = keyof typeof partners;
const named = (flow: Flow, partner: Partner): string =>
  `${flows[flow]} ${flow === 'export' ? 'to' : 'from'} ${partners[partner]}`;
const begun = (flow: Flow, partner: Partner): string =>
  `${titled[flow]} ${flow === 'export' ? 'to' : 'from'} ${partners[partner]}`;

/** A flow as its two sides report it: the country's own figure beside the partner's. */
export const sides = {
  heading: 'The two sides of a flow',
  lead: 'Both ends of a trade report it, and rarely the same figure. Each figure there is, with where it stands in its file.',
  partner: 'Partner',
  flow: 'Flow',
  flows: { export: 'Exports', import: 'Imports' },
  own: 'Own report',
  ownShort: 'Own',
  mirror: (partner: Partner) => (partner === 'CHN' ? 'China’s report' : 'United States’ report'),
  mirrorShort: (partner: Partner) => (partner === 'CHN' ? 'China’s' : 'US'),
  reconciled: 'Reconciled',
  find: {
    both: (flow: Flow, partner: Partner, year: number, own: string, mirror: string) =>
      `${begun(flow, partner)} in ${year}: ${own} by the country’s own report, ${mirror} by ${owners[partner]}`,
    ownOnly: (flow: Flow, partner: Partner) =>
      `Only the country’s own reports give ${named(flow, partner)}; there is no second side`,
    mirrorOnly: (flow: Flow, partner: Partner) =>
      `Only ${owners[partner]} reports give ${named(flow, partner)}; the country’s own are missing`,
    reconciledOnly: (flow: Flow, partner: Partner) =>
      `Only reconciled figures on ${named(flow, partner)}; neither side’s own report is among the sources`,
    neverBoth: (flow: Flow, partner: Partner) => `No year has both sides’ reports on ${named(flow, partner)}`,
    none: (flow: Flow, partner: Partner) => `No figures on ${named(flow, partner)}`,
  },
  unit: (flow: Flow, partner: Partner, unit: string) => `${begun(flow, partner)}, ${unit}`,
  otherYear: (asked: number, year: number) =>
    `${asked} does not have both sides’ reports; ${year} is the nearest year before it that has.`,
  otherYearAfter: (asked: number, year: number) =>
    `${asked} and the years before it do not have both sides’ reports; ${year} is the first that has.`,
  gap: (partner: Partner, year: number, gap: string, share: string, lower: boolean) =>
    `In ${year} the two sides are ${gap} apart: ${owners[partner]} figure is ${share} ${lower ? 'lower' : 'higher'} than the country’s own.`,
  agree: (year: number, share: string) => `In ${year} the two sides agree to within ${share}.`,
  because: 'Known reasons:',
  reasons: {
    'cif-fob': 'Imports are counted with freight and insurance (CIF), exports without (FOB).',
    'transit-usa':
      'Goods that travel through the United States: the seller books them as trade with the United States, the buyer by their origin.',
    'transit-hong-kong':
      'Goods that travel through Hong Kong: one side books them as trade with Hong Kong, the other by origin or destination.',
    'free-zone':
      'Goods that pass through a free zone on their way elsewhere count for one side and not for the other.',
    ships: 'Ships registered under the country’s flag count as sold to it, though they are used elsewhere.',
    'third-countries':
      'Goods traded by way of third countries: one side names the first destination, the other the origin.',
    'oil-left-out': 'The country’s own reports leave out its oil.',
    origin: 'Imports are booked by country of origin, exports by the last destination known.',
    'wits-fob':
      'Own figures from WITS leave out freight and insurance, those from UN Comtrade include them: part of the step between the two is freight.',
  },
  noReason: 'No reason particular to this flow is on record here.',
  dots: 'Lines: the first figure of each side by the order of priority. Hollow dots are figures set aside; the table has every figure, with why and with its place in its raw file.',
  table: {
    year: 'Year',
    figure: 'Figure',
    figureUsd: 'Figure, US$',
    side: 'Side',
    source: 'Source',
    order: 'Order',
    verdict: 'Use here',
    file: 'Raw file and line',
    rawFile: 'Raw file',
    rawLine: 'Line',
  },
  side: { reporter: 'own report', reconciled: 'reconciled', mirror: 'partner’s report' },
  line: (file: string, line: string) => `${file}, line ${line}`,
  verdicts: {
    chosen: 'shown',
    'later-in-order': 'another stands before it',
    'oil-left-out': 'set aside: oil left out',
    ships: 'set aside: ships under its flag',
    'off-own': 'set aside: over a fifth off own reports',
    transshipped: 'set aside: goods passing through a third country',
    'newer-report': 'set aside: a newer version of the report is used',
    'part-only': 'crude oil alone: the whole flow is known',
  },
};
