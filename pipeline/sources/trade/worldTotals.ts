import type { Flow } from '../../../src/domain/trade/partners';
import { FIRST_YEAR } from '../../../src/domain/years';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { DataError, type DataProblem } from '../../lib/dataError';
import type { RawFolder } from '../../lib/rawFolder';
import type { TradePoint } from '../../trade/tradePoint';
import { BESIDE_THE_ATLAS } from '../macro';
import { checkUnits } from '../wdi';
import { dollars } from './readCells';

const SOURCE = 'wb-wdi';
const FILE = 'wb-wdi/wdi_lac_long.csv';

/** Merchandise exports and imports by World Bank code. */
const SERIES: Readonly<Record<string, Flow>> = {
  'TX.VAL.MRCH.CD.WT': 'export',
  'TM.VAL.MRCH.CD.WT': 'import',
};
const UNITS = Object.fromEntries(Object.keys(SERIES).map((code) => [code, 'current US$']));

/** Goods trade with the world: the merchandise series of the World Development Indicators, denominator of all shares. */
export function readWorldTotals(raw: RawFolder, report: BuildReport): TradePoint[] {
  checkUnits(raw, report, UNITS);
  const csv = readCsv(raw.path(SOURCE, FILE));
  const aside = { series: 0, beside: 0, early: 0 };
  const points = readRows(csv, ['indicator', 'iso3', 'year', 'value'], (row): TradePoint | null => {
    const flow = SERIES[row.required('indicator')];
    const year = row.year('year');
    const isBeside = (BESIDE_THE_ATLAS as readonly string[]).includes(row.text('iso3'));
    if (flow === undefined || isBeside || year < FIRST_YEAR) {
      aside[flow === undefined ? 'series' : isBeside ? 'beside' : 'early'] += 1;
      return null;
    }
    return {
      iso3: row.iso3('iso3'),
      year,
      partner: 'WLD',
      flow,
      valueUsd: dollars(row, 'value'),
      source: SOURCE,
      basis: 'reporter',
      isBreak: false,
      partial: false,
      rawFile: FILE,
      rawLine: row.line,
      priority: null,
    };
  });
  const seen = new Set<string>();
  const repeated = points.flatMap(({ iso3, flow, year, rawLine }): DataProblem[] => {
    const key = `${iso3} ${flow} ${year}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [{ file: FILE, line: rawLine, column: null, reason: `two values for ${key}` }] : [];
  });
  if (repeated.length > 0) throw new DataError(repeated);
  report.file(SOURCE, FILE, csv.rows.length, points.length, [
    { reason: 'not goods trade with the world', rows: aside.series },
    { reason: 'not a country of the atlas', rows: aside.beside },
    { reason: `before ${FIRST_YEAR}`, rows: aside.early },
  ]);
  return points;
}
