/** What the map can show, by what it is about. The first is the default and is not written in links. */
export const MEASURE_FAMILIES = {
  stance: ['stance', 'engagement', 'guardedness'],
  trade: ['export-share', 'import-share', 'trade-share'],
  // Investment and construction are different things, so each is a measure of its own and neither contains the other.
  cooperation: [
    'finance-amount',
    'finance-count',
    'investment-amount',
    'investment-count',
    'construction-amount',
    'construction-count',
  ],
} as const;
export type MeasureFamily = keyof typeof MEASURE_FAMILIES;
export type MeasureOf<F extends MeasureFamily> = (typeof MEASURE_FAMILIES)[F][number];
export type Measure = MeasureOf<MeasureFamily>;

export const MEASURES: readonly Measure[] = Object.values(MEASURE_FAMILIES).flat();

export const DEAL_KINDS = ['investment', 'construction'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

export const isMeasure = (id: string): id is Measure => (MEASURES as readonly string[]).includes(id);
