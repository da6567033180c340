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
  'investment-amount',
  'investment-count',
  'construction-amount',
  'construction-count',
] as const;

/** Investment and construction are different things, so each is a measure of its own and neither contains the other. */
export const DEAL_KINDS = ['investment', 'construction'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

/** The kind of deal a measure counts; null for all others. */
export const dealKindOf = (measure: Measure): DealKind | null =>
  DEAL_KINDS.find((kind) => measure.startsWith(kind)) ?? null;

export type Measure = (typeof MEASURES)[number];

export const isMeasure = (id: string): id is Measure => (MEASURES as readonly string[]).includes(id);
