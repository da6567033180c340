import type { I18n } from '../i18n/words';
import { wholePct } from './certaintyMarks';
import type { PlaneEntry } from './planePoint';
import type { AxisValue } from './stanceRecord';

const NONE = '–';

/** The plane as a table: every country, those without a class from the axes too. */
export function planeTable(entries: readonly PlaneEntry[], { words, format }: I18n) {
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
  };
}
