import type { RowReader } from './columns';

/** Reports a row whose key an earlier one has. `seen` holds the line of each key so far and is added to. */
export function noteRepeat(
  row: RowReader,
  column: string,
  seen: Map<string, number>,
  key: string,
  advice = 'keep one of the two rows',
): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.line);
  else row.problem(column, `line ${first} has it already; ${advice}`);
}
