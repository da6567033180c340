import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Axis } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import { wholePct } from '../../../facts/stance/certaintyMarks';
import type { PlaneEntry } from './planePoint';
import type { FigureCsv, FigureTable } from '../../../figure/figureTable';
import { axisText } from '../../../facts/stance/axisText';
import type { StanceRecord } from '../../../facts/stance/stanceRecord';

const NONE = '–';

/** The plane as a table: every country, those without a class from the axes too. */
export function planeTable(entries: readonly PlaneEntry[], atlas: Atlas, i18n: I18n): FigureTable {
  const { words, format } = i18n;
  const { table } = words.plane;
  const range = (axis: Axis, record: StanceRecord | null): string => {
    const shown = record?.[axis];
    if (!shown) return NONE;
    const value = axisText(axis, shown.value, atlas, i18n);
    return record.rangesPending
      ? value
      : table.range(value, format.number(shown.low), format.number(shown.high));
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
        range('engagement', record),
        range('guardedness', record),
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
