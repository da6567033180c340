import * as v from 'valibot';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { readCurated } from '../lib/curated';
import { DataError } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';

const flow = v.picklist(['export', 'import']);
const partner = v.picklist(['CHN', 'USA', 'WLD']);
const country = v.union([v.picklist(COUNTRY_CODES), v.literal('region')]);

/** The own figure a benchmark is compared with. */
const ownSchema = v.variant('kind', [
  v.object({ kind: v.literal('trade'), country, partner, flow, fromYear: v.number(), toYear: v.number() }),
  v.object({ kind: v.literal('both-flows'), country, partner, year: v.number() }),
  v.object({ kind: v.literal('balance'), country, partner, year: v.number() }),
  v.object({ kind: v.literal('share'), country, partner, flow, year: v.number() }),
  v.object({ kind: v.literal('finance-total') }),
  v.object({ kind: v.literal('deals'), deal: v.picklist(['investment', 'construction']) }),
]);
export type OwnFigure = v.InferOutput<typeof ownSchema>;

/** `data/benchmarks.json`. `value` is given where the figure is not a row of the raw benchmarks file. */
const entrySchema = v.object({
  statement: v.string(),
  year: v.string(),
  value: v.optional(v.number()),
  source: v.optional(v.string()),
  unit: v.picklist(['US$ bn', 'per cent']),
  own: ownSchema,
  tolerancePct: v.number(),
  reason: v.string(),
});

export type Benchmark = Omit<v.InferOutput<typeof entrySchema>, 'value' | 'source'> & {
  value: number;
  source: string;
};

const SOURCE = 'benchmarks';
const FILE = 'benchmarks/benchmarks.csv';

/** The published figures this bundle can answer, each with its own figure, tolerance and the reason for it. */
export function readBenchmarks(raw: RawFolder, report: BuildReport, entriesFile: string): Benchmark[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const published = readRows(csv, ['statement', 'value', 'unit', 'year', 'source_title'], (row) => ({
    statement: row.required('statement'),
    year: row.required('year'),
    unit: row.required('unit'),
    value: row.number('value'),
    source: row.required('source_title'),
  }));
  const entries = readCurated(entriesFile, v.array(entrySchema));
  const used = new Set<object>();
  const benchmarks = entries.map((entry): Benchmark | string => {
    const { value, source, ...rest } = entry;
    if (value !== undefined && source !== undefined) return { ...rest, value, source };
    const row = published.find(
      (one) => one.statement === entry.statement && one.year === entry.year && one.unit === entry.unit,
    );
    if (row === undefined) return `no row "${entry.statement}" of ${entry.year} in ${entry.unit} in ${FILE}`;
    used.add(row);
    return { ...rest, value: row.value, source: row.source };
  });
  const problems = benchmarks.filter((one) => typeof one === 'string');
  if (problems.length > 0) {
    throw new DataError(problems.map((reason) => ({ file: entriesFile, line: null, column: null, reason })));
  }
  report.file(SOURCE, FILE, csv.rows.length, used.size, [
    { reason: 'about something the bundle does not hold', rows: csv.rows.length - used.size },
  ]);
  return benchmarks.filter((one) => typeof one !== 'string');
}
