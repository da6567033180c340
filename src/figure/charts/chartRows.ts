import type { ChartProps } from './chartProps';

/** One row a position as recharts wants it: a line's id gives its value, `<id>:partial` a figure that is only a lower bound. */
export type ChartRow = { readonly year: number } & Readonly<Record<string, number | null>>;

export const partialKey = (id: string): string => `${id}:partial`;

/** A logarithm has no place for zero and below: nothing is drawn there. */
const drawable = (value: number | null, scale: ChartProps['scale']): number | null =>
  scale === 'log' && value !== null && value <= 0 ? null : value;

export const chartRows = ({
  years,
  lines,
  scale,
}: Pick<ChartProps, 'years' | 'lines' | 'scale'>): ChartRow[] =>
  years.map((year, i) => {
    const row: Record<string, number | null> = {};
    for (const line of lines) {
      const point = line.points[i];
      const value = drawable(point?.value ?? null, scale);
      row[line.id] = point?.partial ? null : value;
      row[partialKey(line.id)] = point?.partial ? value : null;
    }
    return { ...row, year };
  });

/** Whether a figure stands alone: without a neighbour to be joined to it would be invisible, so it is drawn as a dot. */
export function isIsolated(rows: readonly ChartRow[], id: string, index: number): boolean {
  const at = (i: number) => rows[i]?.[id] ?? null;
  return at(index) !== null && at(index - 1) === null && at(index + 1) === null;
}
