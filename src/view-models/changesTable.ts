import type { I18n } from '../i18n/words';
import type { AxisChange } from './changesAxes';

export type ChangesTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
};

/** The same as the bars: each axis in all, its components, and under each what moved it. */
export function changesTable(axes: readonly AxisChange[], { words }: I18n): ChangesTable {
  const { table } = words.changes;
  return {
    columns: [table.what, table.axis, table.date, table.points],
    rows: axes.flatMap(({ label, points, bars }) => [
      { head: table.total, cells: [label, '', points] },
      ...bars.flatMap((bar) => [
        { head: bar.name, cells: [label, '', bar.points] },
        ...bar.parts.map((part) => ({
          head: `${bar.name}: ${part.text}`,
          cells: [label, part.date ?? '', part.points],
        })),
      ]),
    ]),
  };
}
