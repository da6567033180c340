/** Commodities whose price can be moved, in the order they are shown. */
export const COMMODITIES = ['soybeans', 'copper', 'iron-ore', 'crude', 'lithium'] as const;
export type Commodity = (typeof COMMODITIES)[number];

/** Episodes of world prices that serve as presets; when each begins and ends is in `PRESET_MONTHS`. */
export const PRESETS = ['2008-09', '2014-16', '2020', '2022'] as const;
export type Preset = (typeof PRESETS)[number];

/**
 * Months an episode runs between, alike for all commodities: those between which the geometric mean of the four
 * monthly prices fell most within the years in the name; for 2022, rose most. A test finds them again in the prices.
 */
export const PRESET_MONTHS: Readonly<Record<Preset, { readonly from: string; readonly to: string }>> = {
  '2008-09': { from: '2008-07', to: '2008-12' },
  '2014-16': { from: '2014-01', to: '2016-01' },
  '2020': { from: '2020-01', to: '2020-04' },
  '2022': { from: '2022-01', to: '2022-03' },
};

/** Whole percent, or the level of a past month ("2016-01"). */
export type PriceMove =
  { readonly kind: 'percent'; readonly pct: number } | { readonly kind: 'month'; readonly month: string };

/** What a reader does to prices: a past episode repeated, or moves of their own. */
export type PriceShock =
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'own'; readonly moves: Readonly<Partial<Record<Commodity, PriceMove>>> };

/** No price falls below nothing; above four times the price a first-round figure says nothing. */
export const LEAST_PCT = -100;
export const MOST_PCT = 300;
