import type { Basis } from '../bundle/schemas/country';
import type { I18n } from '../i18n/words';
import type { FigureCsv } from './figureTable';

/** What a file takes of a line of a chart. */
type Point = {
  readonly value: number | null;
  readonly partial: boolean;
  readonly source: number | null;
  readonly basis: Basis | null;
};
type Line = { readonly label: string; readonly points: readonly Point[] };

type Cell = string | number | null;
type Column = {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly isSource?: true;
};

/** Sums and quotients of binary fractions end in dust (38.239999999999995): twelve figures are more than any source has. */
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

/**
 * How a position of a time axis stands in a file.
 * In: years, or years with a fraction of twelfths for months (2017.5 = July 2017). Out: 2017, or "2017-07" when any is a month.
 */
export function timeCells(years: readonly number[]): (string | number)[] {
  if (years.every(Number.isInteger)) return [...years];
  return years.map((position) => {
    const months = Math.round(position * 12);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

function columnsOf(line: Line, count: number, { words }: I18n): Column[] {
  const { csv } = words.figure;
  const points = Array.from({ length: count }, (_, i) => line.points[i]);
  const given = points.filter((point) => point !== undefined);
  const column = (name: string, of: (point: Point) => Cell): Column => ({
    name,
    cells: points.map((point) => (point && point.value !== null ? of(point) : null)),
  });
  return [
    column(line.label, (point) => point.value && withoutDust(point.value)),
    ...(given.some((point) => point.source !== null)
      ? [{ ...column(`${line.label}: ${csv.source}`, (point) => point.source), isSource: true as const }]
      : []),
    ...(given.some((point) => point.basis !== null)
      ? [column(`${line.label}: ${csv.basis}`, (point) => point.basis && words.trade.basis[point.basis])]
      : []),
    ...(given.some((point) => point.partial)
      ? [
          column(`${line.label}: ${csv.partial}`, (point) =>
            point.partial ? words.trade.partialInTable : null,
          ),
        ]
      : []),
  ];
}

/**
 * The file of a chart: one row a position of the axis, for every line its figure, and source, basis and mark of a lower
 * bound where any of its points has one. `head` names the axis where it is not of years.
 */
export function chartCsv(
  years: readonly number[],
  lines: readonly Line[],
  i18n: I18n,
  head: string = i18n.words.trade.table.year,
): FigureCsv {
  const columns: Column[] = [
    { name: head, cells: timeCells(years) },
    ...lines.flatMap((line) => columnsOf(line, years.length, i18n)),
  ];
  return {
    columns: columns.map((column) => column.name),
    rows: years.map((_, i) => columns.map((column) => column.cells[i] ?? null)),
    sourceColumns: columns.flatMap((column, i) => (column.isSource ? [i] : [])),
  };
}
