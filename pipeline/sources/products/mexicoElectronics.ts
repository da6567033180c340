import { FLOWS } from '../../../src/domain/trade/partners';
import type { Basis } from '../../../src/bundle/schemas/country';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { ProductFlow } from '../../products/productFlow';
import { asPartner, dollars } from '../trade/readCells';
import { productFile } from './productFile';

const SOURCE = 'comtrade-hs85';
const FILE = 'trade/comtrade-hs85-world-2019-2024/mexico_hs4_ch85_by_partner.csv';
const SIDES = ['reporter', 'mirror (China)'] as const;
const BASIS: Readonly<Record<(typeof SIDES)[number], Basis>> = {
  reporter: 'reporter',
  'mirror (China)': 'mirror',
};

/**
 * Twenty headings of chapter 85 between Mexico and the two partners, current US$, 2019-2024. The sum over partners in the
 * file is not the world (Taiwan and others are missing), so no share is made of it.
 */
export function readMexicoElectronics(raw: RawFolder, report: BuildReport): ProductFlow[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const flows = readRows(
    csv,
    ['iso3', 'year', 'partner', 'flow', 'hs4', 'value_usd', 'reporting_side'],
    (row): ProductFlow | null => {
      const hs4 = row.text('hs4');
      if (!/^85\d{2}$/.test(hs4)) row.problem('hs4', `"${hs4}" is not a heading of chapter 85`);
      const flow = {
        iso3: row.iso3('iso3'),
        year: row.year('year'),
        flow: row.oneOf('flow', FLOWS),
        code: `hs4 ${hs4}`,
        valueUsd: dollars(row, 'value_usd'),
        tonnes: null,
        basis: BASIS[row.oneOf('reporting_side', SIDES)],
        source: SOURCE,
      };
      const partner = asPartner(row.required('partner'));
      return partner === undefined ? null : { ...flow, partner };
    },
  );
  const file = { source: SOURCE, file: FILE, rowsIn: csv.rows.length };
  return productFile(file, flows, report, 'a partner that is not compared');
}
