import type { Iso3 } from '../../src/domain/iso3';
import type { SectorId } from '../../src/domain/sectors';
import type { BuildReport } from '../lib/buildReport';
import { noteRepeat, readRows, type RowReader } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { byText, groupBy } from '../lib/groupBy';
import type { RawFolder } from '../lib/rawFolder';

export type DealKind = 'investment' | 'construction';

/** Deals of one country, year, sector and kind, summed: the source's rows may not be redistributed, only aggregates leave this file. */
export type DealTotal = {
  iso3: Iso3;
  year: number;
  sector: SectorId;
  kind: DealKind;
  deals: number;
  /** US$ million, nominal. */
  amountUsdMillion: number;
};

export const CGIT = 'aei-cgit-2024';
const FOLDER = 'aei-cgit-2024';
const FILES = [
  { kind: 'investment', file: `${FOLDER}/cgit_investments_LAC.csv`, company: 'Investor' },
  { kind: 'construction', file: `${FOLDER}/cgit_construction_LAC.csv`, company: 'Contractor' },
] as const;

const keyColumns = (company: string) => [
  'Year',
  'Month',
  company,
  'Quantity in Millions',
  'Sector',
  'Subsector',
  'ISO3',
];
const keyOf = (row: RowReader, company: string) =>
  keyColumns(company)
    .map((name) => row.text(name))
    .join('|');

export function readDeals(
  raw: RawFolder,
  report: BuildReport,
  sectorOf: (label: string) => SectorId | undefined,
): DealTotal[] {
  const sectors = readProposals(raw, report, sectorOf);
  const deals = FILES.flatMap(({ kind, file, company }) => {
    const csv = readCsv(raw.path(CGIT, file));
    const rows = readRows(csv, keyColumns(company), (row) => {
      const sector = sectors.get(keyOf(row, company));
      if (sector === undefined) row.problem(null, `no sector for this row in ${FOLDER}/sector_proposed.csv`);
      const amountUsdMillion = row.number('Quantity in Millions');
      if (amountUsdMillion < 0) row.problem('Quantity in Millions', 'an amount below zero');
      return {
        iso3: row.iso3('ISO3'),
        year: row.year('Year'),
        sector: sector ?? 'other',
        kind,
        amountUsdMillion,
      };
    });
    report.file(CGIT, file, csv.rows.length, rows.length);
    return rows;
  });
  return [...groupBy(deals, ({ iso3, year, sector, kind }) => `${iso3} ${year} ${sector} ${kind}`).entries()]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const amountUsdMillion = group.reduce((sum, deal) => sum + deal.amountUsdMillion, 0);
      return [{ ...first, deals: group.length, amountUsdMillion }];
    });
}

function readProposals(
  raw: RawFolder,
  report: BuildReport,
  sectorOf: (label: string) => SectorId | undefined,
): Map<string, SectorId> {
  const file = `${FOLDER}/sector_proposed.csv`;
  const csv = readCsv(raw.path(CGIT, file));
  const company = 'Investor/Contractor';
  const seen = new Map<string, number>();
  const rows = readRows(csv, [...keyColumns(company), 'sector_proposed'], (row) => {
    const key = keyOf(row, company);
    noteRepeat(row, company, seen, key, 'one row of the deals cannot have two sectors');
    const label = row.required('sector_proposed');
    const sector = sectorOf(label);
    if (sector === undefined)
      row.problem('sector_proposed', `"${label}" has no sector in data/sectors/cgit.json`);
    return [key, sector ?? 'other'] as const;
  });
  report.file(CGIT, file, csv.rows.length, rows.length);
  return new Map(rows);
}
