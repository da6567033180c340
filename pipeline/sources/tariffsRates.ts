import type { Tariffs } from '../../src/bundle/schemas/tariffs';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { byText } from '../lib/groupBy';
import { fileError } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';

type Rate = Tariffs['rates'][number];

const SOURCE = 'us-tariffs';
const FILE = 'us-tariffs/reciprocal_rates_lac.csv';
const ANNOUNCED = 'rate_announced_2025_04_02_pct';
const IN_FORCE = 'rate_in_force_2025_08_07_pct';
const EXTRA = 'extra_country_pct';

/**
 * United States rates of 2025 by country, percent: announced on 2 April, in force on 7 August, and a country's extra duty.
 * Throws a `DataError` unless every country of the atlas has one row.
 */
export function readRates(raw: RawFolder, report: BuildReport): Rate[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const columns = ['iso3', ANNOUNCED, IN_FORCE, EXTRA, 'basis', 'source_url_april', 'source_url_august'];
  const rates = readRows(csv, columns, (row): Rate => {
    const basis = row.required('basis');
    const announcedPct = row.numberOrNull(ANNOUNCED);
    const outside = basis.startsWith('outside');
    if (outside !== (announcedPct === null))
      row.problem('basis', `"${basis}" does not go with the rate announced`);
    return {
      iso3: row.iso3('iso3'),
      announcedPct,
      inForcePct: row.numberOrNull(IN_FORCE),
      extraPct: row.numberOrNull(EXTRA),
      named: basis.startsWith('named in April list'),
      announcedUrl: row.url('source_url_april'),
      inForceUrl: row.url('source_url_august'),
    };
  });
  const covered = rates.map(({ iso3 }): string => iso3).sort(byText);
  if (covered.join() !== [...COUNTRY_CODES].sort(byText).join())
    throw fileError(csv.file, `one row for each country is expected, found ${covered.join(', ')}`);
  report.file(SOURCE, FILE, csv.rows.length, rates.length);
  return rates.sort((a, b) => byText(a.iso3, b.iso3));
}
