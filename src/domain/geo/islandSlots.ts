import type { LonLat } from './mercator';

/** The arrangements of the handles by the height of the map; `LAYOUT_FROM` says from how many CSS pixels each holds. */
export type IslandLayout = 'narrow' | 'mid' | 'wide';

export const LAYOUT_FROM: Readonly<Record<IslandLayout, number>> = { narrow: 0, mid: 516, wide: 660 };

/** Height of the lowest map that narrow screens show, CSS pixels; `layout.css` keeps it. */
export const LOWEST_MAP = 300;

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
  BHS: { wide: [-72.2, 27.4], mid: [-71.6, 27.8], narrow: [-74.26, 29.47] },
  JAM: { wide: [-77.2, 14.5], mid: [-76.2, 14.9], narrow: [-92.4, 25] },
  KNA: { wide: [-41, 31.4], mid: [-37, 31.0], narrow: [-68, 24.2] },
  ATG: { wide: [-41, 28.09], mid: [-37, 26.77], narrow: [-59.47, 23.65] },
  DMA: { wide: [-41, 24.68], mid: [-37, 22.38], narrow: [-51.63, 27.16] },
  LCA: { wide: [-41, 21.17], mid: [-37, 17.84], narrow: [-43.42, 29.44] },
  VCT: { wide: [-41, 17.57], mid: [-37, 13.18], narrow: [-49.23, 19.6] },
  BRB: { wide: [-41, 13.9], mid: [-37, 8.44], narrow: [-40.82, 17.91] },
  GRD: { wide: [-41, 10.17], mid: [-37, 3.63], narrow: [-52.24, 11.19] },
  TTO: { wide: [-41, 6.4], mid: [-37, -1.2], narrow: [-46.79, 4.58] },
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
