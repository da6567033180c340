import type { I18n } from '../../i18n/words';
import { wholePct } from '../stance/certaintyMarks';
import type { PlaneEntry } from './planePoint';
import type { FigureCsv, FigureTable } from '../table/figureTable';
import type { AxisValue } from '../stance/stanceRecord';

const NONE = '–';

/** The plane as a table: every country, those without a class from the axes too. */
export function planeTable(entries: readonly PlaneEntry[], { words, format }: I18n): FigureTable {
  const { table } = words.plane;
  const range = (axis: AxisValue | null | undefined, isPending: boolean | undefined): string => {
    if (!axis) return NONE;
    const value = format.number(axis.value);
    return isPending ? value : table.range(value, format.number(axis.low), format.number(axis.high));
  };
  return {
    columns: [
      table.country,
      table.class,
      words.stance.engagement,
      words.stance.guardedness,
      table.agree,
      table.evidence,
    ],
    rows: entries.map(({ name, stanceClass, record }) => ({
      head: name,
      cells: [
        words.terms.classes[stanceClass],
        range(record?.engagement, record?.rangesPending),
        range(record?.guardedness, record?.rangesPending),
        record?.engagement && !record.rangesPending ? format.percent(wholePct(record.stabilityPct)) : NONE,
        record?.engagement ? format.number(record.evidenceRows) : NONE,
      ],
    })),
    csv: planeCsv(entries, words),
  };
}

/** The same with the ends of a range in columns of their own. */
function planeCsv(entries: readonly PlaneEntry[], words: I18n['words']): FigureCsv {
  const { table } = words.plane;
  const { low, high } = words.figure.csv;
  const axes = (['engagement', 'guardedness'] as const).map((axis) => ({ axis, name: words.stance[axis] }));
  return {
    columns: [
      table.country,
      table.class,
      ...axes.flatMap(({ name }) => [name, `${name}: ${low}`, `${name}: ${high}`]),
      table.agree,
      table.evidence,
    ],
    rows: entries.map(({ name, stanceClass, record }) => {
      const isSure = record?.engagement && !record.rangesPending;
      return [
        name,
        words.terms.classes[stanceClass],
        ...axes.flatMap(({ axis }) => {
          const value = record?.[axis];
          return [value?.value ?? null, ...(isSure && value ? [value.low, value.high] : [null, null])];
        }),
        isSure ? record.stabilityPct : null,
        record?.engagement ? record.evidenceRows : null,
      ];
    }),
  };
}
