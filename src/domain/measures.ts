/** What the map can show. The first is the default and is not written in links. */
export const MEASURES = [
  'stance',
  'engagement',
  'guardedness',
  'export-share',
  'import-share',
  'trade-share',
  'finance-amount',
  'finance-count',
  'deals-amount',
  'deals-count',
] as const;

export type Measure = (typeof MEASURES)[number];

export const isMeasure = (id: string): id is Measure => (MEASURES as readonly string[]).includes(id);
