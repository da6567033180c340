import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Candidate } from '../../trade/candidate';
import { dollars, seenFrom, THOUSAND, unrepeated } from './readCells';

const SOURCE = 'baci-V202501';

/** Three excerpts of one release; the value column, in thousand US$, has two spellings. */
const FILES = [
  ['trade/baci-china-exports-2000-2020/baci_china_exports_to_lac.csv', 'value_thousand_usd'],
  ['trade/baci-china-exports-2000-2020/baci_lac_exports_to_chn_usa_excerpt.csv', 'value_thousand_usd'],
  ['trade/baci-totals-excerpt/baci_bilateral_totals_excerpt_2021_2023.csv', 'value_usd_thousand'],
] as const;

/** BACI: one value a flow, reconciled from the reports of both sides, without freight and insurance. */
export const readBaci = (raw: RawFolder, report: BuildReport): Candidate[] =>
  unrepeated(FILES.flatMap(([file, column]) => readExcerpt(raw, report, file, column)));

function readExcerpt(raw: RawFolder, report: BuildReport, file: string, column: string): Candidate[] {
  const csv = readCsv(raw.path(SOURCE, file));
  const candidates = readRows(csv, ['year', 'exporter', 'importer', column], (row): Candidate | null => {
    const year = row.year('year');
    const valueUsd = dollars(row, column, THOUSAND);
    const cell = seenFrom(row.required('exporter'), row.required('importer'));
    if (cell === null) return null;
    return {
      ...cell,
      year,
      valueUsd,
      source: SOURCE,
      basis: 'reconciled',
      part: 'whole',
      valuation: 'FOB',
      rawFile: file,
      rawLine: row.line,
    };
  });
  report.file(SOURCE, file, csv.rows.length, candidates.length, [
    { reason: 'a flow between others', rows: csv.rows.length - candidates.length },
  ]);
  return candidates;
}
