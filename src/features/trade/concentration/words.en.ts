const flows = { export: 'exports to China', import: 'imports from China' } as const;
const all = { export: 'exports', import: 'imports' } as const;
const bands = {
  low: 'not concentrated',
  moderate: 'moderately concentrated',
  high: 'highly concentrated',
} as const;
type Flow = keyof typeof flows;
type Band = keyof typeof bands;

/** How narrow trade is. Indices and shares come as finished texts; years are plain numbers or finished ranges. */
export const concentration = {
  heading: 'How concentrated trade is',
  index: 'Index',
  least: 'At least',
  most: 'At most',
  between: (low: string, high: string) => `between ${low} and ${high}`,
  unit: 'Herfindahl-Hirschman index, 0–10,000',
  products: {
    band: (flow: Flow, band: Band, index: string, year: number) =>
      `By product, ${flows[flow]} are ${bands[band]}: ${index} (${String(year)})`,
    bandSections: (flow: Flow, band: Band, index: string, year: number) =>
      `By section of goods, ${flows[flow]} are ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow: Flow, index: string, year: number) =>
      `How concentrated ${flows[flow]} are by product cannot be told: ${index} (${String(year)})`,
    none: (flow: Flow) => `How concentrated ${flows[flow]} are by product: no source gives enough products.`,
    whole:
      'Sections cover everything, so the index is exact; by finer products it would be the same or lower.',
    range:
      'Only the largest products are known. At least: the rest split without end. At most: the rest in pieces as large as the smallest product named.',
  },
  partners: {
    band: (flow: Flow, band: Band, index: string, year: number) =>
      `By partner, ${all[flow]} are ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow: Flow, index: string, year: number) =>
      `How concentrated ${all[flow]} are by partner cannot be told: ${index} (${String(year)})`,
    none: (flow: Flow) =>
      `How concentrated ${all[flow]} are by partner: no source names the largest partners.`,
    range:
      'Only the largest partners are named, in rounded percents; the range allows for both. At least: the rest split without end. At most: the rest in pieces as large as the smallest partner named.',
    setAside: (years: string) => `Left out (${years}): the shares named exceed 100%.`,
  },
  levels: {
    moderate: (value: string) => `moderate from ${value}`,
    high: (value: string) => `high above ${value}`,
  },
  thresholds:
    'Lines at 1,000 and 1,800: levels of the US Department of Justice and Federal Trade Commission for mergers (Merger Guidelines 2023, § 2.1), a convention of competition policy and no verdict on trade.',
  gdp: {
    since: (last: string, lastYear: number, first: string, firstYear: number) =>
      `Goods sold to China are worth ${last} of GDP (${String(lastYear)}), against ${first} in ${String(firstYear)}`,
    one: (share: string, year: number) => `Goods sold to China are worth ${share} of GDP (${String(year)})`,
    none: 'Exports to China in percent of GDP: no year has both figures.',
    unit: 'Exports to China in percent of GDP',
    peak: (share: string, year: number) => `Highest: ${share} in ${String(year)}.`,
    note: 'Both in current US$. Exports are turnover and GDP is value added, so this is a size, not a part of GDP.',
    line: 'Exports to China',
  },
};
