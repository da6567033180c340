/**
 * What a record of cooperation is. The first three are counted by sources of their own (development finance; deals, which
 * are published as sums only); the others are dated events. None is ever added to another.
 */
export const RECORD_KINDS = [
  'finance',
  'deal-investment',
  'deal-construction',
  'agreement',
  'contract',
  'investment',
  'plant',
  'loan',
  'launch',
  'tariff',
  'suspension',
  'cancellation',
  'ban',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const EVENT_KINDS = RECORD_KINDS.slice(3) as readonly EventKind[];
export type EventKind = Exclude<RecordKind, 'finance' | 'deal-investment' | 'deal-construction'>;

/** How far a record had come at its source's date, not today. Deals carry no status. */
export const RECORD_STATUSES = [
  'announced',
  'committed',
  'under-way',
  'completed',
  'operating',
  'suspended',
  'cancelled',
] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** Years of records from the first to the last, both counted. */
export type YearSpan = { readonly from: number; readonly to: number };

/** Themes of what observers worry about and of what they hope for. */
export const CONCERN_THEMES = [
  'intellectual-property',
  'data-security',
  'market-dominance',
  'debt',
  'environment',
  'labour',
  'dependence',
] as const;

export const OPPORTUNITY_THEMES = [
  'jobs',
  'investment',
  'technology-transfer',
  'growth',
  'infrastructure',
  'climate',
] as const;

/** What an event is about, where readers look for it by name. */
export const EVENT_TOPICS = ['5g', 'cloud-region', 'safe-city', 'ground-station', 'satellite'] as const;
export type EventTopic = (typeof EVENT_TOPICS)[number];
