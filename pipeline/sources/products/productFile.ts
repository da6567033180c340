import type { BuildReport } from '../../lib/buildReport';
import { DataError, type DataProblem } from '../../lib/dataError';
import type { ProductFlow } from '../../products/productFlow';

type FileOfProducts = { source: string; file: string; rowsIn: number };

/**
 * The flows of one raw file, each once, with the count of the file in the report; rows that are not kept are set aside
 * for `reason`. Throws a `DataError` when two rows give one product of one flow, year and basis.
 */
export function productFile<T extends ProductFlow>(
  { source, file, rowsIn }: FileOfProducts,
  flows: T[],
  report: BuildReport,
  reason = '',
): T[] {
  const seen = new Set<string>();
  const problems: DataProblem[] = [];
  for (const flow of flows) {
    const key = [flow.iso3, flow.partner, flow.flow, flow.year, flow.code, flow.basis].join(' ');
    if (seen.has(key)) problems.push({ file, line: null, column: null, reason: `two values for ${key}` });
    seen.add(key);
  }
  if (problems.length > 0) throw new DataError(problems);
  report.file(
    source,
    file,
    rowsIn,
    flows.length,
    reason === '' ? [] : [{ reason, rows: rowsIn - flows.length }],
  );
  return flows;
}
