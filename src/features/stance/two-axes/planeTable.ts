import type { Atlas } from '../../../bundle/schemas/atlas';
import { type Axis, AXES } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { wholePct } from '../../../facts/stance/certaintyMarks';
import type { PlaneEntry, PlanePoint } from './planePoint';
import type { FigureCsv, FigureTable } from '../../../figure/figureTable';
import { axisText } from '../../../facts/stance/axisText';
import type { StanceRecord } from '../../../facts/stance/stanceRecord';
import type { Iso3 } from '../../../domain/iso3';

const NONE = '–';

/** The plane as a table: every country, those without a class from the axes too. */
export function planeTable(
  entries: readonly PlaneEntry[],
  atlas: Atlas,
  i18n: LateI18n<'plane'>,
): FigureTable {
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
function planeCsv(entries: readonly PlaneEntry[], words: LateI18n<'plane'>['words']): FigureCsv {
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

/** Up to this many governments are named in a title. */
const NAMED = 5;

/**
 * Place of a value among others, 1 for the highest; equals share the better place.
 * @returns null where the value is 0, which is no place but the absence of one.
 */
function placeOf(point: PlanePoint, points: readonly PlanePoint[], axis: Axis): number | null {
  const { value } = point[axis];
  return value > 0 ? 1 + points.filter((other) => other[axis].value > value).length : null;
}

/**
 * What the plane shows, as a sentence. With a country chosen that lies on it: its place on both axes; else who is high
 * on both, and where nobody is, how far guardedness reaches at all.
 * @param year the year shown.
 */
export function planeTitle(
  atlas: Atlas,
  points: readonly PlanePoint[],
  selected: Iso3 | null,
  year: number,
  { words, format }: LateI18n<'plane'>,
): string {
  const text = words.plane;
  const chosen = points.find(({ iso3 }) => iso3 === selected);
  if (chosen)
    return text.rank(
      chosen.name,
      points.length,
      placeOf(chosen, points, 'engagement'),
      placeOf(chosen, points, 'guardedness'),
    );
  if (points.length === 0) return text.noneAtAll(String(year));
  const { bands } = atlas.model;
  const high = points.filter((point) => AXES.every((axis) => point[axis].value >= bands[axis].high));
  if (high.length > NAMED) return text.highOnBothCount(String(year), high.length, points.length);
  if (high.length > 0) return text.highOnBoth(String(year), format.list(high.map(({ name }) => name)));
  return points.some(({ guardedness }) => guardedness.value >= bands.guardedness.mid)
    ? text.noneHigh(String(year))
    : text.noneGuarded(String(year));
}
