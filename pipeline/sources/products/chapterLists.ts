import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { DataError } from '../../lib/dataError';
import { groupBy } from '../../lib/groupBy';
import type { RawFolder } from '../../lib/rawFolder';
import { FLOWS } from '../../../src/domain/trade/partners';
import type { ProductList } from '../../products/productFlow';
import { dollars } from '../trade/readCells';

/** A file of the five largest chapters of a flow with China, as China reports it, beside the flow's total. */
type ChapterFile = { source: string; file: string; sides: readonly string[] };

const BRAZIL: ChapterFile = {
  source: 'comtrade-cipf',
  file: 'trade/comtrade-cipf/brazil_china_hs2_top5.csv',
  sides: ['mirror (China)'],
};

const OF_2014: ChapterFile = {
  source: 'comtrade-china-2014',
  file: 'trade/guardian-china-imports-2014-hs2/china_imports_2014_hs2_top5.csv',
  sides: ['mirror (China imports, CIF)'],
};

const COLUMNS = [
  'iso3',
  'year',
  'partner',
  'flow',
  'hs2',
  'value_usd',
  'rank',
  'bilateral_total_usd',
  'reporting_side',
];

/** Brazil's five largest chapters with China by flow and year, 2003-2024, current US$. */
export const readBrazilChapters = (raw: RawFolder, report: BuildReport): ProductList[] =>
  readChapters(raw, report, BRAZIL);

/** The five largest chapters of what China imported of each of 18 countries in 2014, current US$, CIF. */
export const readChapters2014 = (raw: RawFolder, report: BuildReport): ProductList[] =>
  readChapters(raw, report, OF_2014);

type Chapter = ProductList & { line: number; rank: number; code: string; valueUsd: number };

function readChapters(
  raw: RawFolder,
  report: BuildReport,
  { source, file, sides }: ChapterFile,
): ProductList[] {
  const csv = readCsv(raw.path(source, file));
  const rows = readRows(csv, COLUMNS, (row): Chapter => {
    const hs2 = row.text('hs2');
    if (!/^\d{2}$/.test(hs2)) row.problem('hs2', `"${hs2}" is not a code of two digits`);
    row.oneOf('reporting_side', sides);
    return {
      line: row.line,
      iso3: row.iso3('iso3'),
      year: row.year('year'),
      partner: row.oneOf('partner', ['CHN'] as const),
      flow: row.oneOf('flow', FLOWS),
      basis: 'mirror',
      source,
      totalUsd: dollars(row, 'bilateral_total_usd'),
      rank: row.integer('rank'),
      code: `hs2 ${hs2}`,
      valueUsd: dollars(row, 'value_usd'),
      top: [],
    };
  });
  const groups = groupBy(rows, ({ iso3, flow, year }) => `${iso3} ${flow} ${year}`);
  const lists = [...groups.entries()].map(([key, group]) => listOf(file, key, group));
  report.file(source, file, csv.rows.length, rows.length);
  return lists;
}

/** One list of its rows. Throws a `DataError` when ranks have gaps, values do not fall, totals differ or are exceeded. */
function listOf(file: string, key: string, group: Chapter[]): ProductList {
  const sorted = [...group].sort((a, b) => a.rank - b.rank);
  const [first] = sorted;
  const problem = (reason: string) =>
    new DataError([{ file, line: first?.line ?? null, column: null, reason: `${key}: ${reason}` }]);
  if (!first) throw problem('no rows');
  const { iso3, year, partner, flow, basis, source, totalUsd } = first;
  const sum = sorted.reduce((all, { valueUsd }) => all + valueUsd, 0);
  if (sorted.some(({ rank }, at) => rank !== at + 1))
    throw problem('ranks are not 1, 2, 3 ... without a gap');
  if (sorted.some(({ valueUsd }, at) => valueUsd > (sorted[at - 1]?.valueUsd ?? Infinity)))
    throw problem('a lower rank has a larger value');
  if (sorted.some((row) => row.totalUsd !== totalUsd)) throw problem('the rows give different totals');
  if (sum > totalUsd) throw problem(`the chapters sum to ${sum}, more than the total of ${totalUsd}`);
  const top = sorted.map(({ code, valueUsd }) => ({ code, valueUsd }));
  return { iso3, year, partner, flow, basis, source, totalUsd, top };
}
