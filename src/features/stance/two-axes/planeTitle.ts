import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import { AXES, type Axis } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import type { PlanePoint } from './planePoint';

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
  { words, format }: I18n,
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
