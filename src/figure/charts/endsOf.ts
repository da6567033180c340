import type { ChartProps } from './chartProps';
import type { ChartRow } from './chartRows';
import type { EndLabel } from './EndLabels';

/** Names at the last drawn figure of each line that has one. */
export const endsOf = (
  lines: ChartProps['lines'],
  rows: readonly ChartRow[],
  yOf: (value: number) => number,
): EndLabel[] =>
  lines.flatMap(({ id, tone, end }) => {
    const last = rows.findLast((row) => typeof row[id] === 'number')?.[id] ?? null;
    return end && last !== null ? [{ ...end, id, tone, y: yOf(last) }] : [];
  });
