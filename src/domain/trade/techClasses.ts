/**
 * Technology classes of traded goods after Lall (2000), with raw commodities apart: Lall counts ores, pulp and raw sugar as
 * resource-based manufactures, which would make a mine look like a factory. `data/trade/products.csv` maps each product.
 */
export const TECH_CLASSES = ['commodity', 'resource-based', 'low', 'medium', 'high'] as const;
export type TechClass = (typeof TECH_CLASSES)[number];
