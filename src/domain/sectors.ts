/** The twelve sectors in the order they are shown: the three of the offer of May 2025 come first. */
export const SECTOR_IDS = [
  'digital',
  'renewables',
  'ev',
  'minerals',
  'agriculture',
  'oil-gas',
  'transport',
  'grid',
  'finance',
  'health',
  'space-security',
  'other',
] as const;

export type SectorId = (typeof SECTOR_IDS)[number];

/** How a sector relates to the offer: what it adds, what trade was before it, what carries both. */
export type SectorGroup = 'offer' | 'commodities' | 'infrastructure' | 'other';

const GROUPS: Readonly<Record<SectorId, SectorGroup>> = {
  digital: 'offer',
  renewables: 'offer',
  ev: 'offer',
  minerals: 'commodities',
  agriculture: 'commodities',
  'oil-gas': 'commodities',
  transport: 'infrastructure',
  grid: 'infrastructure',
  finance: 'other',
  health: 'other',
  'space-security': 'other',
  other: 'other',
};

export const sectorGroupOf = (id: SectorId): SectorGroup => GROUPS[id];

export const isSectorId = (id: string): id is SectorId => (SECTOR_IDS as readonly string[]).includes(id);
