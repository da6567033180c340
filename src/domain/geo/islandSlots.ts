import type { LonLat } from './mercator';

/** The arrangements of the handles by the height of the map; `LAYOUT_FROM` says from how many CSS pixels each holds. */
export type IslandLayout = 'narrow' | 'mid' | 'wide';

export const LAYOUT_FROM: Readonly<Record<IslandLayout, number>> = { narrow: 0, mid: 500, wide: 660 };

/** From here island shapes can be pointed at, and names stand at the shapes instead of at handles. */
export const ISLANDS_FROM = 4200;

export const islandLayoutAt = (height: number): IslandLayout =>
  height >= LAYOUT_FROM.wide ? 'wide' : height >= LAYOUT_FROM.mid ? 'mid' : 'narrow';

/**
 * Where the handle of an island state stands whose shape is too small to point at, in the order of the column from the
 * north: with names in a column (`wide`, and `mid` further out where a low map needs a longer one), without in a
 * compact grid (`narrow`). All of it open sea, chosen so that no leader crosses another; the tests measure that.
 */
export const ISLAND_SLOTS: Readonly<Record<string, Readonly<Record<IslandLayout, LonLat>>>> = {
  BHS: { wide: [-72.2, 27.4], mid: [-71.6, 27.8], narrow: [-73.4, 27.2] },
  JAM: { wide: [-77.2, 13.9], mid: [-76.6, 13.9], narrow: [-75.1, 14.6] },
  KNA: { wide: [-41, 31.4], mid: [-38, 31.0], narrow: [-67.2, 29.9] },
  ATG: { wide: [-41, 28.09], mid: [-38, 26.77], narrow: [-61.2, 23.4] },
  DMA: { wide: [-41, 24.68], mid: [-38, 22.38], narrow: [-54.8, 30] },
  LCA: { wide: [-41, 21.17], mid: [-38, 17.84], narrow: [-47, 30] },
  VCT: { wide: [-41, 17.57], mid: [-38, 13.18], narrow: [-49.4, 22.6] },
  BRB: { wide: [-41, 13.9], mid: [-38, 8.44], narrow: [-41.3, 23.4] },
  GRD: { wide: [-41, 10.17], mid: [-38, 3.63], narrow: [-40, 14.8] },
  TTO: { wide: [-41, 6.4], mid: [-38, -1.2], narrow: [-52, 9.8] },
};

/** Where the leaders begin: inner points of the island states' shapes (Natural Earth, simplified). */
export const ISLAND_POINTS: Readonly<Record<string, LonLat>> = {
  BHS: [-77.9, 26.7],
  JAM: [-77.32, 18.1],
  KNA: [-62.76, 17.33],
  ATG: [-61.79, 17.07],
  DMA: [-61.34, 15.44],
  LCA: [-60.97, 13.9],
  VCT: [-61.19, 13.25],
  BRB: [-59.57, 13.17],
  GRD: [-61.68, 12.12],
  TTO: [-61.27, 10.42],
};
