import type { Commodity } from '../../src/domain/trade/priceShock';

/** Name of a series in the tables of the bundle. Those of the price bench bear the bench's own name. */
export type PriceSeries = { readonly id: string; readonly unit: string };

/**
 * Series of the Pink Sheet: the publisher's name -> ours and the unit it is known in. Crude is the publisher's plain
 * average of Brent, Dubai and West Texas: the region sells grades that are priced off more than one of them.
 */
export const PINK_SHEET_SERIES: Readonly<Record<string, PriceSeries>> = {
  'Crude oil, average': { id: 'crude', unit: '$/bbl' },
  'Crude oil, Brent': { id: 'crude-brent', unit: '$/bbl' },
  'Coal, Australian': { id: 'coal-australia', unit: '$/mt' },
  'Natural gas, US': { id: 'natural-gas-us', unit: '$/mmbtu' },
  'Liquefied natural gas, Japan': { id: 'lng-japan', unit: '$/mmbtu' },
  'Coffee, Arabica': { id: 'coffee-arabica', unit: '$/kg' },
  Cocoa: { id: 'cocoa', unit: '$/kg' },
  Soybeans: { id: 'soybeans', unit: '$/mt' },
  'Soybean oil': { id: 'soybean-oil', unit: '$/mt' },
  'Soybean meal': { id: 'soybean-meal', unit: '$/mt' },
  Maize: { id: 'maize', unit: '$/mt' },
  'Wheat, US HRW': { id: 'wheat-us', unit: '$/mt' },
  'Banana, US': { id: 'banana-us', unit: '$/kg' },
  'Sugar, world': { id: 'sugar', unit: '$/kg' },
  Beef: { id: 'beef', unit: '$/kg' },
  Chicken: { id: 'chicken', unit: '$/kg' },
  'Shrimps, Mexican': { id: 'shrimps-mexico', unit: '$/kg' },
  'Fish meal': { id: 'fish-meal', unit: '$/mt' },
  'Cotton, A Index': { id: 'cotton', unit: '$/kg' },
  'Iron ore, cfr spot': { id: 'iron-ore', unit: '$/dmtu' },
  Copper: { id: 'copper', unit: '$/mt' },
  Lead: { id: 'lead', unit: '$/mt' },
  Tin: { id: 'tin', unit: '$/mt' },
  Nickel: { id: 'nickel', unit: '$/mt' },
  Zinc: { id: 'zinc', unit: '$/mt' },
  Aluminum: { id: 'aluminium', unit: '$/mt' },
  Gold: { id: 'gold', unit: '$/troy oz' },
  Silver: { id: 'silver', unit: '$/troy oz' },
  Platinum: { id: 'platinum', unit: '$/troy oz' },
  'Logs, Cameroon': { id: 'logs-cameroon', unit: '$/cubic meter' },
  Urea: { id: 'urea', unit: '$/mt' },
  DAP: { id: 'dap', unit: '$/mt' },
  'Potassium chloride': { id: 'potassium-chloride', unit: '$/mt' },
};

/** The price of battery-grade lithium carbonate in the United States, by year. */
export const LITHIUM_SERIES = {
  id: 'lithium' satisfies Commodity,
  name: 'Lithium carbonate, battery grade',
  unit: '$/mt',
} as const;
