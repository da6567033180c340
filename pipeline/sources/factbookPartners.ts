import * as v from 'valibot';
import type { Iso3 } from '../../src/domain/iso3';
import type { Flow } from '../../src/domain/trade/partners';
import type { NamedPartner } from '../../src/domain/trade/places';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { readCurated } from '../lib/curated';
import { DataError, type DataProblem } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';
import { parsePartners } from './factbookPartnersText';

/** The largest partners of a country's flow of goods in one year, largest first; who is not named is smaller than all of them. */
export type PartnerList = { iso3: Iso3; flow: Flow; year: number; partners: NamedPartner[] };

export const FACTBOOK = 'cia-factbook';
const FILE = 'trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv';
const FLOW_OF: Readonly<Record<string, Flow>> = {
  'Exports - partners': 'export',
  'Imports - partners': 'import',
};

const namesSchema = v.object({
  about: v.string(),
  names: v.record(v.string(), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** Texts that cannot be read, each with why; one that matches no row stops the build, so that none outlives its cause. */
  setAside: v.array(v.object({ iso3: v.string(), field: v.string(), year: v.number(), reason: v.string() })),
});

/**
 * Partner lists of the CIA World Factbook, ordered by country, flow and year. `namesFile` is data/trade/partner_names.json.
 * Throws a `DataError` with line and text for a text that does not parse, an unknown name, a partner named twice or as its
 * own partner, shares over 100 in all, a text of another year than its row, or two lists for one country, flow and year.
 */
export function readFactbookPartners(raw: RawFolder, report: BuildReport, namesFile: string): PartnerList[] {
  const { names, setAside } = readCurated(namesFile, namesSchema);
  const csv = readCsv(raw.path(FACTBOOK, FILE));
  const aside = new Map(setAside.map((one) => [`${one.iso3} ${one.field} ${one.year}`, one.reason]));
  const used = new Map<string, number>();
  const seen = new Set<string>();
  let commodities = 0;
  const lists = readRows(csv, ['iso3', 'field', 'info_year', 'text'], (row): PartnerList | null => {
    const field = row.required('field');
    const flow = FLOW_OF[field];
    if (flow === undefined) {
      commodities += 1;
      return null;
    }
    const [iso3, year] = [row.iso3('iso3'), row.year('info_year')];
    const key = `${iso3} ${field} ${year}`;
    const reason = aside.get(key);
    if (reason !== undefined) {
      used.set(key, (used.get(key) ?? 0) + 1);
      return null;
    }
    if (seen.has(key)) row.problem('info_year', `two lists for ${key}`);
    seen.add(key);
    const parsed = parsePartners(row.required('text'), { year, self: iso3, names });
    if ('problem' in parsed) row.problem('text', parsed.problem);
    return { iso3, flow, year, partners: 'problem' in parsed ? [] : parsed.partners };
  });
  const idle = [...aside.keys()].filter((key) => !used.has(key));
  if (idle.length > 0) throw new DataError(idle.map((key): DataProblem => idleProblem(namesFile, key)));
  report.file(FACTBOOK, FILE, csv.rows.length, lists.length, [
    { reason: 'commodities in words, without figures', rows: commodities },
    ...[...used].map(([key, rows]) => ({ reason: `${key}: ${aside.get(key) ?? ''}`, rows })),
  ]);
  return lists.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ iso3, flow, year }: PartnerList): string => `${iso3} ${flow} ${year}`;

const idleProblem = (file: string, key: string): DataProblem => ({
  file,
  line: null,
  column: 'setAside',
  reason: `no row for ${key}`,
});
