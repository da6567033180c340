import { FLOWS, PARTNERS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { ProductFlow } from '../../products/productFlow';
import { dollars } from '../trade/readCells';
import { productFile } from './productFile';

const SOURCE = 'tradestatistics-2013-2017';
const FILE = 'trade/tradestatistics-sections-2013-2017/sections_by_partner.csv';

/**
 * Flows by section of the Harmonized System, reconciled, imports put on FOB, current US$, 2013-2017. Rows of the world
 * are left out, and rows of zero: the source writes zero for a section without a value.
 */
export function readSections(raw: RawFolder, report: BuildReport): ProductFlow[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const flows = readRows(
    csv,
    ['iso3', 'year', 'partner', 'flow', 'section_code', 'value_usd'],
    (row): ProductFlow | null => {
      const section = row.text('section_code');
      if (!/^(0[1-9]|1\d|2[0-2])$/.test(section))
        row.problem('section_code', `"${section}" is not a section from 01 to 22`);
      const partner = row.oneOf('partner', [...PARTNERS, 'ALL']);
      const flow = {
        iso3: row.iso3('iso3'),
        year: row.year('year'),
        flow: row.oneOf('flow', FLOWS),
        code: `section ${section}`,
        valueUsd: dollars(row, 'value_usd'),
        tonnes: null,
        basis: 'reconciled' as const,
        source: SOURCE,
      };
      return partner === 'ALL' || flow.valueUsd === 0 ? null : { ...flow, partner };
    },
  );
  const file = { source: SOURCE, file: FILE, rowsIn: csv.rows.length };
  return productFile(file, flows, report, 'trade with the world, or a section without a value');
}
