import { ISLAND_POINTS, ISLAND_SLOTS, ISLANDS_FROM, islandLayoutAt } from '../../../domain/geo/islandSlots';
import { LABEL_SPOTS } from '../../../domain/geo/labelSpots';
import type { LonLat } from '../../../domain/geo/mercator';
import { labelBox, labelBoxes } from '../../../domain/geo/placeLabels';
import type { Iso3 } from '../../../domain/iso3';
import { squareAround, type Box } from '../../../domain/layout/box';
import { textWidth, TYPE } from '../../../domain/layout/textWidth';
import { amountSum } from '../../../domain/cooperation/amountSum';
import { radiusOf } from '../../../domain/cooperation/pointScale';
import type { LateI18n } from '../../../i18n/lateWords';
import { clusterText } from './mapPointTexts';
import type { EventMark, MapPoint, MapPoints, PointPrecision } from './mapPointsModel';
import { clusterPoints, type PointFeature } from './clusterPoints';
import { standClear, type Loose } from './standClear';

/** One thing drawn over the map, of one, of several projects, or of the events of a country. */
export type Mark = {
  /** Stays the same while the same things are drawn as one. */
  readonly key: string;
  readonly at: LonLat;
  /** CSS pixels from the place to the centre of the mark. */
  readonly offset: readonly [x: number, y: number];
  /** Circles have an amount, squares none; diamonds are events. */
  readonly shape: 'circle' | 'square' | 'diamond';
  /** Width of the shape in CSS pixels. */
  readonly size: number;
  /** Only of single projects. */
  readonly precision: PointPrecision | null;
  /** Number of what it stands for; empty for a single project. */
  readonly count: string;
  /** On which side of a diamond its number stands. */
  readonly countLeft: boolean;
  readonly barred: boolean;
  readonly title: string;
  readonly detail: string;
  /** Ids of its records. */
  readonly ids: readonly string[];
  readonly points: readonly MapPoint[];
  /** The country of events. */
  readonly iso3: Iso3 | null;
};

/** Width of the hollow square of a project without an amount. */
export const SQUARE = 9;
const DIAMOND = 15;
/** A mark that bears a number is at least wide enough for it: two digits, and each further one. */
const NUMBER = 20;

/** From a diamond to its number. */
const COUNT_GAP = 2;

const NONE = [0, 0] as const;
/** From a name to the diamond above, under or beside it, and from the dot of an island's handle. */
const NAME = 15;
const SIDE = 9;
const BESIDE_HANDLE = [-14, -11] as const;

/** All marks at a zoom, the largest first, so that small ones lie on top. */
export function marksOf(
  model: MapPoints,
  zoom: number,
  height: number,
  i18n: LateI18n<'cooperation'>,
): readonly Mark[] {
  const projects = clusterPoints(model.points, zoom).flatMap((feature) =>
    projectMark(feature, model.fullAmount, i18n),
  );
  return [
    ...projects.sort((a, b) => b.size - a.size || a.key.localeCompare(b.key)),
    ...standClear(
      model.events.map((event) => diamondOf(event, height)),
      projects,
      labelBoxes(model.names, height),
      zoom,
    ),
  ];
}

function projectMark(
  { at, points }: PointFeature,
  full: number | null,
  i18n: LateI18n<'cooperation'>,
): readonly Mark[] {
  const [first] = points;
  if (!first) return [];
  const isOne = points.length === 1;
  const { amountUsdMillion: amount } = amountSum(points);
  const count = isOne ? '' : i18n.format.number(points.length);
  const least = isOne ? 0 : NUMBER + textWidth(count.slice(2), TYPE.clusterCount);
  const own = amount === null || full === null ? SQUARE : 2 * radiusOf(amount, full);
  const { title, detail } = isOne ? first : clusterText(points, i18n);
  return [
    {
      key: isOne ? first.id : points.map(({ id }) => id).join('+'),
      at,
      offset: NONE,
      shape: amount === null ? 'square' : 'circle',
      size: Math.max(own, least),
      precision: isOne ? first.precision : null,
      count,
      countLeft: false,
      barred: false,
      title,
      detail,
      ids: points.map(({ id }) => id),
      points,
      iso3: null,
    },
  ];
}

/** @param height of the drawn map in CSS pixels, on which the places of handles and names depend. */
function diamondOf(event: EventMark, height: number): Mark & Loose {
  return {
    key: `events-${event.iso3}`,
    ...placeOf(event, height),
    box: diamondBox(event.countText),
    shape: 'diamond',
    size: DIAMOND,
    precision: null,
    count: event.countText,
    barred: event.setbacks > 0,
    title: event.title,
    detail: event.detail,
    ids: event.ids,
    points: [],
    iso3: event.iso3,
  };
}

/** What is drawn of a diamond around its centre, with its number to the right. */
function diamondBox(count: string): Box {
  const width = DIAMOND + COUNT_GAP + textWidth(count, TYPE.diamondCount);
  return { ...squareAround([0, 0], DIAMOND / 2), width };
}

/**
 * Where the diamond of a country stands: beside its handle; under its name where that stands on land; otherwise on the
 * country's side of its name, so that the country is left to its projects.
 */
function placeOf(
  { iso3, at, title }: EventMark,
  height: number,
): Pick<Loose, 'at' | 'offset' | 'countLeft' | 'beyond'> {
  const slot = ISLAND_SLOTS[iso3];
  const own = ISLAND_POINTS[iso3];
  if (slot && own)
    return {
      at: height >= ISLANDS_FROM ? own : slot[islandLayoutAt(height)],
      offset: BESIDE_HANDLE,
      countLeft: true,
      beyond: null,
    };
  const spot = LABEL_SPOTS[iso3];
  if (!spot) return { at, offset: NONE, countLeft: false, beyond: null };
  const isNorth = spot.at[1] > at[1];
  const offsets = {
    land: [0, NAME],
    middle: [0, isNorth ? -NAME : NAME],
    start: [-SIDE, 0],
    end: [SIDE, 0],
  } as const;
  const [x, y] = offsets[spot.side];
  const { width } = labelBox(spot, title, height);
  const across = x === 0 ? 0 : -Math.sign(x) * (width + 2 * SIDE);
  return {
    at: spot.at,
    offset: [x, y],
    countLeft: spot.side === 'start',
    beyond: [across, -2 * y],
  };
}
