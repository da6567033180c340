/** How trade can be read: share of trade with the world, current US$, US$ a person, percent of GDP, first year = 100. */
export const TRADE_UNITS = ['share', 'usd', 'per-person', 'gdp', 'index'] as const;
export type TradeUnit = (typeof TRADE_UNITS)[number];

export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** Whether growth by the same factor may be drawn as the same height: a share of a whole has its end at 100 percent. */
export const hasLogScale = (unit: TradeUnit): boolean => unit !== 'share' && unit !== 'gdp';
