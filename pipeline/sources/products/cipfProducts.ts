import { FLOWS, PARTNERS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { RankedFlow } from '../../products/productFlow';
import { dollars } from '../trade/readCells';
import { productFile } from './productFile';

const SOURCE = 'comtrade-cipf';
const FILE = 'trade/comtrade-cipf/products_hs6.csv';
const COLUMNS = [
  'iso3', 'year', 'partner', 'flow', 'hs6', 'value_usd', 'share_of_bilateral_flow',
  'rank_in_bilateral_flow', 'reporting_side', 'sheets',
]; // prettier-ignore

/**
 * Products of six digits with China and the United States, current US$, by the country's own report or the partner's.
 * Rank and share are as the sheet has them; whether the sheet is a ranking of the whole flow is for `rankedLists` to say.
 */
export function readCipfProducts(raw: RawFolder, report: BuildReport): RankedFlow[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const flows = readRows(csv, COLUMNS, (row): RankedFlow => {
    const hs6 = row.text('hs6');
    if (!/^\d{6}$/.test(hs6)) row.problem('hs6', `"${hs6}" is not a code of six digits`);
    const rank = row.numberOrNull('rank_in_bilateral_flow');
    const share = row.numberOrNull('share_of_bilateral_flow');
    if ((rank === null) !== (share === null)) row.problem(null, 'rank and share go together');
    if (share !== null && (share <= 0 || share > 1))
      row.problem('share_of_bilateral_flow', `${share} is not a fraction of a flow`);
    return {
      iso3: row.iso3('iso3'),
      year: row.year('year'),
      partner: row.oneOf('partner', PARTNERS),
      flow: row.oneOf('flow', FLOWS),
      code: `hs6 ${hs6}`,
      valueUsd: dollars(row, 'value_usd'),
      tonnes: null,
      basis: row.oneOf('reporting_side', ['reporter', 'mirror']),
      source: SOURCE,
      ranked: rank === null || share === null ? null : { rank, share },
      sheets: row.required('sheets').split(';'),
    };
  });
  return productFile({ source: SOURCE, file: FILE, rowsIn: csv.rows.length }, flows, report);
}
