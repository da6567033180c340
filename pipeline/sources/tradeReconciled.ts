import { BASES, type Basis } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { DataError, type DataProblem } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';

export const PARTNERS = ['CHN', 'USA', 'WLD'] as const;
export const FLOWS = ['export', 'import'] as const;
export type Partner = (typeof PARTNERS)[number];
export type Flow = (typeof FLOWS)[number];

/** One figure of goods trade as seen from `iso3`, in current US$. */
export type TradePoint = {
  iso3: Iso3;
  year: number;
  partner: Partner;
  flow: Flow;
  valueUsd: number;
  source: string;
  basis: Basis;
  /** The source itself marks a break with the previous filled year. */
  markedBreak: boolean;
  /** Covers only a part of the flow: a lower bound. */
  partial: boolean;
};

const SOURCE = 'trade-reconciled';
const BILATERAL = 'trade/_reconciled/bilateral.csv';
const TOTALS = 'trade/_reconciled/world_totals.csv';
const CRUDE_OIL_ONLY = ' crude oil only';

/** Bilateral figures with source and basis per point, and the world totals of the World Development Indicators. */
export function readTrade(
  raw: RawFolder,
  report: BuildReport,
  knownSources: ReadonlySet<string>,
): TradePoint[] {
  const points = [...readBilateral(raw, report, knownSources), ...readWorldTotals(raw, report)];
  return points.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ iso3, partner, flow, year }: TradePoint) => `${iso3} ${partner} ${flow} ${year}`;

function readBilateral(raw: RawFolder, report: BuildReport, knownSources: ReadonlySet<string>): TradePoint[] {
  const csv = readCsv(raw.path(SOURCE, BILATERAL));
  const columns = ['iso3', 'year', 'partner', 'flow', 'value_usd', 'source', 'basis', 'series_break', 'note'];
  const points = readRows(csv, columns, (row): TradePoint => {
    const stated = row.required('source');
    const source = stated.endsWith(CRUDE_OIL_ONLY) ? stated.slice(0, -CRUDE_OIL_ONLY.length) : stated;
    if (!knownSources.has(source)) row.problem('source', `"${stated}" has no entry in data/sources.json`);
    return {
      iso3: row.iso3('iso3'),
      year: row.year('year'),
      partner: row.oneOf('partner', ['CHN', 'USA'] as const),
      flow: row.oneOf('flow', FLOWS),
      valueUsd: Math.round(
        nonNegative(row.number('value_usd'), () => row.problem('value_usd', 'a value below zero')),
      ),
      source,
      basis: row.oneOf('basis', BASES),
      markedBreak: row.oneOf('series_break', ['0', '1']) === '1',
      partial: row.text('note').startsWith('PARTIAL:') || stated !== source,
    };
  });
  return unrepeated(BILATERAL, csv.rows.length, points, report);
}

function readWorldTotals(raw: RawFolder, report: BuildReport): TradePoint[] {
  const csv = readCsv(raw.path('wb-wdi', TOTALS));
  const points = readRows(csv, ['iso3', 'year', 'flow', 'value_usd', 'source'], (row): TradePoint => {
    const series = row.required('source');
    if (!series.startsWith('World Bank WDI'))
      row.problem('source', `"${series}" is not a World Bank WDI series`);
    return {
      iso3: row.iso3('iso3'),
      year: row.year('year'),
      partner: 'WLD',
      flow: row.oneOf('flow', FLOWS),
      valueUsd: Math.round(
        nonNegative(row.number('value_usd'), () => row.problem('value_usd', 'a value below zero')),
      ),
      source: 'wb-wdi',
      basis: 'reporter',
      markedBreak: false,
      partial: false,
    };
  });
  return unrepeated(TOTALS, csv.rows.length, points, report);
}

function nonNegative(value: number, otherwise: () => void): number {
  if (value < 0) otherwise();
  return value;
}

function unrepeated(file: string, rowsIn: number, points: TradePoint[], report: BuildReport): TradePoint[] {
  const seen = new Set<string>();
  const problems: DataProblem[] = [];
  for (const point of points) {
    const key = keyOf(point);
    if (seen.has(key)) problems.push({ file, line: null, column: null, reason: `two values for ${key}` });
    seen.add(key);
  }
  if (problems.length > 0) throw new DataError(problems);
  report.file(file === TOTALS ? 'wb-wdi' : SOURCE, file, rowsIn, points.length);
  return points;
}
