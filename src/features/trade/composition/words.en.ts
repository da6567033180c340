import type { Format } from '../../../i18n/format';

const flows = { export: 'exports to China', import: 'imports from China' } as const;
type Flow = keyof typeof flows;
const numbers: Readonly<Record<number, string>> = { 1: 'One', 2: 'Two', 3: 'Three' };
const bases = { reporter: 'own reports', mirror: 'as China reports it', reconciled: 'reconciled' } as const;
type Basis = keyof typeof bases;
const levels: Readonly<Record<string, string>> = {
  hs6: 'six-digit HS codes',
  hs4: 'four-digit HS headings',
  hs2: 'two-digit HS chapters',
};

const techQuestion = {
  export: 'Whether exports to China move beyond raw commodities',
  import: 'How the technology of imports from China changes',
} as const;

/** What is traded with China. Parameters are finished texts; years are plain numbers or finished ranges. */
export const composition = {
  sold: 'What is sold to China',
  bought: 'What is bought from China',
  product: 'Product',
  level: (level: string) => levels[level] ?? level,
  unit: { export: 'Share of exports to China, %', import: 'Share of imports from China, %' },
  find: {
    largest: (level: string, flow: Flow, n: number, share: string, names: string, year: number) => {
      const [one, many] =
        level === 'section'
          ? ['section', 'sections']
          : level === 'hs2'
            ? ['chapter', 'chapters']
            : ['product', 'products'];
      const of = level === 'section' || level === 'hs2' ? ' of goods' : '';
      const subject = `${numbers[n] ?? String(n)} ${n === 1 ? `${one}${of} makes up` : `${many}${of} make up`}`;
      return `${subject} ${share} of ${flows[flow]}: ${names} (${String(year)})`;
    },
    asked: (flow: Flow, share: string, names: string, year: number) =>
      `In the chosen sectors, ${share} of ${flows[flow]}: ${names} (${String(year)})`,
    noneAsked: (flow: Flow, year: number) =>
      `Nothing named in ${flows[flow]} in ${String(year)} belongs to the chosen sectors`,
    nothingNamed: (flow: Flow, year: number) => `No product is named in ${flows[flow]} in ${String(year)}`,
    nothing: (flow: Flow) => `No source itemises ${flows[flow]}`,
    nothingInSectors: (flow: Flow) => `No source itemises ${flows[flow]} in the chosen sectors`,
    items: (flow: Flow, name: string, value: string, year: number, filtered: boolean) =>
      `Largest single product on record in ${flows[flow]}${filtered ? ', in the chosen sectors' : ''}: ${name}, ${value} (${String(year)})`,
    itemsOne: (flow: Flow, name: string, value: string, year: number) =>
      `One product on record in ${flows[flow]}: ${name}, ${value} (${String(year)})`,
  },
  shortList: (flow: Flow, share: string, names: string, year: number, level: string, basis: Basis) =>
    `In ${String(year)} the largest ${levels[level] ?? level} made up ${share} of ${flows[flow]} (${bases[basis]}): ${names}.`,
  threeLargest: (first: string, firstYear: number, last: string, lastYear: number) =>
    `The three largest of each year: ${first} in ${String(firstYear)}, ${last} in ${String(lastYear)}.`,
  threeLargestPeak: (
    first: string,
    firstYear: number,
    last: string,
    lastYear: number,
    peak: string,
    peakYear: number,
  ) =>
    `The three largest of each year: ${first} in ${String(firstYear)}, ${last} in ${String(lastYear)}; most in ${String(peakYear)}, ${peak}.`,
  threeLargestColumn: 'Three largest',
  total: 'Whole flow',
  otherNamed: 'Other products named',
  otherSections: 'Other sections',
  otherSectors: 'Other sectors',
  otherProductsAndSectors: 'Other products and sectors',
  notItemised: 'Other, not itemised',
  notSpecified: 'Not specified',
  byLevel: (listed: string, level: string, basis: Basis) =>
    `the ${listed} largest by ${levels[level] ?? level}, ${bases[basis]}`,
  bySections: 'whole sections of the Harmonized System',
  listSubtitle: (unit: string, years: string, listed: string, level: string, basis: Basis) =>
    `${unit}, ${years}; the ${listed} largest by ${levels[level] ?? level}, ${bases[basis]}`,
  sectionsSubtitle: (unit: string, years: string) =>
    `${unit}, ${years}; the whole flow by sections of the Harmonized System (HS)`,
  itemsSubtitle: (flow: Flow, unit: string, years: string) =>
    `${flow === 'export' ? 'Exports to China' : 'Imports from China'}, single products, ${unit}, ${years}`,
  listNote: (listed: string) =>
    `The source gives each year’s ${listed} largest. A dash is a product not among them that year, not a zero.`,
  itemised: (share: string, year: number) => `Products named make ${share} of the flow in ${String(year)}.`,
  sectionsNote:
    'The source reconciles what both sides report. Sections are broad: minerals and fuels hold ores and crude oil alike.',
  itemsNote:
    'The sources give these products and not others: they are no whole, their order says nothing about what is left out, and a gap is not a zero. Each product rests on one source.',
  itemsMore: (format: Format, n: number, shown: number) =>
    `${format.number(shown)} of ${format.number(n)} products on record are drawn: the latest and largest.`,
  filtered: (sectors: string) => `Only products of ${sectors} have a colour of their own.`,
  setAside: (years: string) => `Left out (${years}): the products sum to more than the whole flow.`,
  change: {
    title: (flow: Flow, rose: string | null, fell: string | null, last: string, first: string) => {
      const of = flow === 'export' ? 'Exports to China' : 'Imports from China';
      const against = `(${last} against ${first})`;
      if (!rose && !fell) return `${of}: no product certainly gained or lost share ${against}`;
      const moves = [rose && `Gained share: ${rose}`, fell && `Lost share: ${fell}`];
      return `${of}. ${moves.filter(Boolean).join('. ')} ${against}`;
    },
    subtitle: (unit: string, level: string, basis: Basis, mean: number) =>
      `${unit}, ${mean > 1 ? 'three-year means' : 'single years'}; ${level}, ${bases[basis]}`,
    csvListed: 'years on the list',
    notListed: 'not listed',
    listedIn: (years: number, of: number) => `listed in ${String(years)} of ${String(of)} years`,
    note: (first: string, last: string) =>
      `Listed are the first ${first === last ? first : `${first}, later ${last}`} of each year; lists of the largest products do not hold what left them. A product counts as up or down only if that is certain whatever it was worth while unlisted, at most as much as the smallest listed. Codes that an edition of the Harmonized System ended or split count as neither.`,
  },
  tech: {
    classes: {
      commodity: 'Raw commodities',
      'resource-based': 'Resource-based manufactures',
      low: 'Low technology',
      medium: 'Medium technology',
      high: 'High technology',
    },
    unclassified: 'Not classified',
    away: (flow: Flow, first: string, from: string, last: string, to: string) =>
      `Away from raw commodities: ${first} of classified ${flows[flow]} in ${from}, ${last} in ${to}`,
    deeper: (flow: Flow, first: string, from: string, last: string, to: string) =>
      `Further into raw commodities: ${first} of classified ${flows[flow]} in ${from}, ${last} in ${to}`,
    same: (flow: Flow, first: string, from: string, last: string, to: string) =>
      `As much in raw commodities as before: ${first} of classified ${flows[flow]} in ${from}, ${last} in ${to}`,
    fewYears: (flow: Flow, covered: number) =>
      `${techQuestion[flow]} cannot be told: ${String(covered)} covered years, and six are needed`,
    littleClassified: (flow: Flow, least: string) =>
      `${techQuestion[flow]} cannot be told: as little as ${least} can be classified`,
    noLists: (flow: Flow) => `${techQuestion[flow]} cannot be told: no source lists products finely enough.`,
    subtitle: (unit: string, years: string, listed: string, basis: Basis) =>
      `${unit}, ${years}, by technology class of the ${listed} largest products, ${bases[basis]}`,
    classified: (share: string, year: number) =>
      `${share} of the flow is classified in ${String(year)}; products outside the list may be of other classes.`,
    method:
      'Classes after Lall (2000), Oxford Development Studies 28(3), by way of SITC Rev. 3 codes; ores, pulp, raw sugar and other raw goods that Lall counts as resource-based manufactures stand here among raw commodities. Compared are means of the first and last three years; a change starts at five percentage points.',
    allSectors: 'All sectors: the filter does not apply to classes.',
  },
  tonnes: {
    title: (flow: Flow) =>
      `Commodities by weight, ${flow === 'export' ? 'exports to China' : 'imports from China'}`,
    subtitle: (years: string) => `Value in current US$ and weight in tonnes, ${years}`,
    tonnes: 'Tonnes',
    usdPerTonne: 'US$ per tonne',
    note: 'US$ per tonne is value over weight: an average over grades and contracts, not a price. Only the largest flows of the world are in the source.',
  },
};
