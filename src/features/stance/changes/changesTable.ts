import type { I18n } from '../../../i18n/words';
import type { AxisChange } from './changesAxes';
import type { FigureTable } from '../../../figure/figureTable';

/** The same as the bars: each axis in all, its components, and under each what moved it. */
export function changesTable(axes: readonly AxisChange[], { words }: I18n): FigureTable {
  const { table } = words.changes;
  const columns = [table.what, table.axis, table.date, table.points];
  return {
    columns,
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
    csv: {
      columns,
      rows: axes.flatMap(({ label, value, bars }) => [
        [table.total, label, null, value],
        ...bars.flatMap((bar) => [
          [bar.name, label, null, bar.value],
          ...bar.parts.map((part) => [`${bar.name}: ${part.text}`, label, part.isoDate, part.value]),
        ]),
      ]),
    },
  };
}
