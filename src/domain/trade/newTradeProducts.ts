/**
 * Goods of the energy transition with their HS codes (2017 and 2022 editions alike). Solar goods are counted by another
 * source, China's own exports by month, and have no world total, so no share.
 */
export const NEW_TRADE_CODES = {
  'electric-cars': ['870380'],
  'plug-in-hybrids': ['870360', '870370'],
  'electric-buses': ['870240'],
  batteries: ['850760'],
  'lithium-carbonate': ['283691'],
  'lithium-hydroxide': ['282520'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NewTradeProduct = keyof typeof NEW_TRADE_CODES;
export const NEW_TRADE_PRODUCTS = Object.keys(NEW_TRADE_CODES) as readonly NewTradeProduct[];

export const SOLAR_PRODUCTS = ['panels', 'cells', 'wafers'] as const;
export type SolarProduct = (typeof SOLAR_PRODUCTS)[number];
