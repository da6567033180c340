import type { Iso3 } from '../domain/iso3';
import type { Measure } from '../domain/measures';
import type { RecordKind, RecordStatus, YearSpan } from '../domain/cooperation/records';
import type { SectorId } from '../domain/sectors';
import type { CustomModel } from '../domain/stance/customModel';
import type { StanceClass } from '../domain/stanceClass';
import type { NewTradeProduct } from '../domain/trade/newTradeProducts';
import type { Flow } from '../domain/trade/partners';
import type { PriceShock } from '../domain/trade/priceShock';
import type { Sort } from '../domain/trade/regionSort';
import type { Scale, TradeUnit } from '../domain/trade/tradeUnits';
import type { Lang } from '../i18n/lang';

export const TABS = ['stance', 'evidence', 'trade', 'sectors'] as const;
export type Tab = (typeof TABS)[number];

/** The pages that exist, one per country and one per sector among them. `not-found` keeps the rest of the page usable. */
export type Page =
  | { readonly kind: 'region' }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'sector'; readonly sector: SectorId }
  | { readonly kind: 'table' }
  | { readonly kind: 'method' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'not-found' };

/** Which rows the evidence tab lists; `direction` is 1 toward China, -1 away, 0 context, null all. */
export type FactsFilter = {
  readonly component: string | null;
  readonly direction: 1 | 0 | -1 | null;
  readonly verifiedOnly: boolean;
};

/** How trade is read. `flow` is what countries are compared by; `shock` is what the price bench does, null = nothing. */
export type TradeChoices = {
  readonly unit: TradeUnit;
  readonly scale: Scale;
  readonly flow: Flow;
  readonly sort: Sort;
  readonly product: NewTradeProduct;
  readonly shock: PriceShock | null;
};

/** Which records of cooperation are shown: empty lists mean all, in the order of the domain's lists; `null` all years. */
export type RecordsFilter = {
  readonly kinds: readonly RecordKind[];
  readonly statuses: readonly RecordStatus[];
  readonly years: YearSpan | null;
};

/** All that a link says: everything that changes what is claimed, nothing that is only comfort. */
export type ViewState = {
  readonly lang: Lang;
  readonly page: Page;
  readonly tab: Tab;
  /** Empty means all sectors; otherwise in the order of `SECTOR_IDS`, without repeats. */
  readonly sectors: readonly SectorId[];
  /** `null` means the latest year of whatever is shown. */
  readonly year: number | null;
  readonly measure: Measure;
  /** Empty means all classes; otherwise in the order of `STANCE_CLASSES`, without repeats. */
  readonly classes: readonly StanceClass[];
  /** The reader's own stance model; `null` is the published one. */
  readonly weights: CustomModel | null;
  /** The year the shown one is compared with; `null` means `usualFromYear` of the shown one. */
  readonly from: number | null;
  /** Id of an evidence row of the country shown. */
  readonly row: string | null;
  readonly facts: FactsFilter;
  readonly trade: TradeChoices;
  readonly records: RecordsFilter;
  /** Id of the record that is open. */
  readonly record: string | null;
};

/** Why a field of a link could not be used; `value` is what stood there, cut to a length fit for display. */
export type LinkIssue =
  | { readonly kind: 'unknown-country'; readonly value: string }
  | { readonly kind: 'several-countries'; readonly value: string }
  | { readonly kind: 'unknown-page'; readonly value: string }
  | { readonly kind: 'undecodable'; readonly value: string }
  | { readonly kind: 'too-long'; readonly value: string }
  | { readonly kind: 'unknown-sector'; readonly value: string }
  | { readonly kind: 'unknown-class'; readonly value: string }
  | { readonly kind: 'unknown-measure'; readonly value: string }
  | { readonly kind: 'unknown-tab'; readonly value: string }
  | { readonly kind: 'bad-year'; readonly value: string }
  | { readonly kind: 'bad-from'; readonly value: string }
  | { readonly kind: 'bad-row'; readonly value: string }
  | { readonly kind: 'bad-choice'; readonly field: string; readonly value: string }
  | { readonly kind: 'unknown-kind'; readonly value: string }
  | { readonly kind: 'unknown-status'; readonly value: string }
  | { readonly kind: 'bad-years'; readonly value: string }
  | { readonly kind: 'bad-record'; readonly value: string }
  | { readonly kind: 'bad-shock'; readonly value: string }
  | { readonly kind: 'unknown-component'; readonly value: string }
  | { readonly kind: 'unknown-weight'; readonly value: string }
  | { readonly kind: 'bad-weight'; readonly field: string; readonly value: string }
  | { readonly kind: 'bad-half-life'; readonly value: string }
  | { readonly kind: 'repeated-field'; readonly field: string; readonly value: string }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly value: string }
  | { readonly kind: 'not-yet'; readonly field: string; readonly value: string }
  | { readonly kind: 'older-data'; readonly value: string };
