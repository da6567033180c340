/**
 * What the countries' trade with China can be ranked by: name; China's share of the flow, its value, its value a person and
 * in percent of GDP; the United States' share; exports minus imports; China's place among the partners named.
 */
export const SORT_KEYS = [
  'name',
  'share',
  'usd',
  'per-person',
  'gdp',
  'usa-share',
  'balance',
  'place',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Names run upward and figures downward unless the reader turns them round. */
export type Sort = { readonly key: SortKey; readonly turned: boolean };

export const USUAL_SORT: Sort = { key: 'share', turned: false };
