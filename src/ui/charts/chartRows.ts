import type { ChartProps } from './chartProps';

/** One row a year as recharts wants it: a line's id gives its value, `<id>:partial` a figure that is only a lower bound. */
export type ChartRow = { readonly year: number } & Readonly<Record<string, number | null>>;

export const partialKey = (id: string): string => `${id}:partial`;

export const chartRows = ({ years, lines }: Pick<ChartProps, 'years' | 'lines'>): ChartRow[] =>
  years.map((year, i) => {
    const row: Record<string, number | null> = {};
    for (const line of lines) {
      const point = line.points[i];
      row[line.id] = point && !point.partial ? point.value : null;
      row[partialKey(line.id)] = point?.partial ? point.value : null;
    }
    return { ...row, year };
  });

/** Whether a figure stands alone: without a neighbour to be joined to it would be invisible, so it is drawn as a dot. */
export function isIsolated(rows: readonly ChartRow[], id: string, index: number): boolean {
  const at = (i: number) => rows[i]?.[id] ?? null;
  return at(index) !== null && at(index - 1) === null && at(index + 1) === null;
}
