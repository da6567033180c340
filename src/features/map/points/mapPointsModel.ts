import type { LonLat } from '../../../domain/geo/mercator';
import type { Iso3 } from '../../../domain/iso3';

/** How exact a place is; the outline of a point says it. */
export type PointPrecision = 'exact' | 'municipality' | 'province';

/** One development-finance project with a place. */
export type MapPoint = {
  readonly id: string;
  readonly iso3: Iso3;
  readonly at: LonLat;
  /** US$ million of constant 2021; null = no amount in the source, drawn hollow and never as a small circle. */
  readonly amountUsdMillion: number | null;
  readonly precision: PointPrecision;
  readonly country: string;
  readonly title: string;
  /** Country, year, amount and precision in words. */
  readonly detail: string;
};

/** The dated events of one country, whose only place is the country. */
export type EventMark = {
  readonly iso3: Iso3;
  /** The country's label point. */
  readonly at: LonLat;
  readonly count: number;
  readonly countText: string;
  /** How many of them are a ban, a cancellation, a suspension or a dispute, as in the list: above zero the mark is barred. */
  readonly setbacks: number;
  /** Ids of the events, so that the open one can be found on the map. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly detail: string;
};

/** The records of the chosen sectors as marks over the map: the same rows as in the list. */
export type MapPoints = {
  /** Largest amounts first, those without one last. */
  readonly points: readonly MapPoint[];
  readonly events: readonly EventMark[];
  /** Names of all countries by code, as they stand on the map. */
  readonly names: ReadonlyMap<string, string>;
  /** US$ million whose circle has the full size; null when no point has an amount. */
  readonly fullAmount: number | null;
  /** Projects without a place and events of the region as a whole: in the list only. */
  readonly unplaced: number;
  readonly ofRegion: number;
};
