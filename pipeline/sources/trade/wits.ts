import { COUNTRY_CODES, type Iso3 } from '../../../src/domain/iso3';
import type { Flow, Partner } from '../../../src/domain/trade/partners';
import { FIRST_YEAR } from '../../../src/domain/years';
import type { BuildReport } from '../../lib/buildReport';
import { readRows, type RowReader } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, MILLION, unrepeated } from './readCells';

const SOURCE = 'wits-trade-summary';
const LAST_YEAR = 2019;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

/** Haiti has no file. */
const WITHOUT_FILE = ['HTI'];

/**
 * These report their imports to the World Bank's summary without freight. Brazil: the figures of 2012 and 2018 are the
 * FOB ones of its own statistics (SECEX), 3 to 6 percent below its reports to UN Comtrade.
 */
const IMPORTS_FOB: readonly string[] = ['BRA'];

const PARTNER_NAMES: Readonly<Record<string, Partner>> = { China: 'CHN', 'United States': 'USA' };

/** The unit stands in the name of the indicator, so any other name stops the build. */
const INDICATORS: Readonly<Record<string, Flow | 'share'>> = {
  'Trade (US$ Mil)-Top 5 Export Partner': 'export',
  'Trade (US$ Mil)-Top 5 Import Partner': 'import',
  'Partner share(%)-Top 5 Export Partner': 'share',
  'Partner share(%)-Top 5 Import Partner': 'share',
};

/** Own reports in the World Bank's summary of about 2020, one file a country; only the five largest partners are there. */
export const readWits = (raw: RawFolder, report: BuildReport): Candidate[] =>
  COUNTRY_CODES.filter((iso3) => !WITHOUT_FILE.includes(iso3)).flatMap((iso3) =>
    readCountry(raw, report, iso3),
  );

function readCountry(raw: RawFolder, report: BuildReport, iso3: Iso3): Candidate[] {
  const file = `trade/wits-trade-summary/${iso3}.csv`;
  const csv = readCsv(raw.path(SOURCE, file), 'latin1');
  const columns = ['Reporter', 'Partner', 'Product categories', 'Indicator', ...YEARS.map(String)];
  let reporter = '';
  const rows = readRows(csv, columns, (row): Candidate[] | null => {
    reporter ||= row.required('Reporter');
    if (row.text('Reporter') !== reporter)
      row.problem('Reporter', `"${row.text('Reporter')}" in the file of ${reporter}`);
    const partner = PARTNER_NAMES[row.text('Partner')];
    if (partner === undefined) return null;
    const flow = INDICATORS[row.text('Indicator')];
    if (flow === undefined) row.problem('Indicator', `"${row.text('Indicator')}" is not a known indicator`);
    row.oneOf('Product categories', ['All Products']);
    return flow === undefined || flow === 'share' ? null : yearsOf(row, { iso3, partner, flow }, file);
  });
  report.file(SOURCE, file, csv.rows.length, rows.length, [
    { reason: 'not a flow with China or the United States', rows: csv.rows.length - rows.length },
  ]);
  return unrepeated(rows.flat());
}

function yearsOf(row: RowReader, cell: Pick<Candidate, 'iso3' | 'partner' | 'flow'>, file: string) {
  return YEARS.filter((year) => row.text(String(year)) !== '').map((year): Candidate => ({
    ...cell,
    year,
    valueUsd: dollars(row, String(year), MILLION),
    source: SOURCE,
    basis: 'reporter',
    part: 'whole',
    valuation: cell.flow === 'export' || IMPORTS_FOB.includes(cell.iso3) ? 'FOB' : 'CIF',
    rawFile: file,
    rawLine: row.line,
  }));
}
