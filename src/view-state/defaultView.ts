import { SECTOR_IDS, type SectorId } from '../domain/sectors';
import { STANCE_CLASSES, type StanceClass } from '../domain/stanceClass';
import { FIRST_STANCE_YEAR } from '../domain/years';
import type { Lang } from '../i18n/lang';
import { USUAL_SORT } from '../domain/trade/regionSort';
import type { FactsFilter, RecordsFilter, TradeChoices, ViewState } from './viewState';

export const ALL_FACTS: FactsFilter = { component: null, direction: null, verifiedOnly: false };

export const USUAL_TRADE: TradeChoices = {
  unit: 'share',
  scale: 'linear',
  flow: 'export',
  sort: USUAL_SORT,
  product: 'electric-cars',
  shock: null,
};

export const ALL_RECORDS: RecordsFilter = { kinds: [], statuses: [], years: null };

/** What a link without any field shows. */
export const defaultView = (lang: Lang): ViewState => ({
  lang,
  page: { kind: 'region' },
  tab: 'stance',
  sectors: [],
  year: null,
  measure: 'stance',
  classes: [],
  weights: null,
  from: null,
  row: null,
  facts: ALL_FACTS,
  trade: USUAL_TRADE,
  records: ALL_RECORDS,
  record: null,
});

/** Order and repeats carry no meaning, so they may not make two links of one view. */
export const inSectorOrder = (ids: readonly SectorId[]): readonly SectorId[] =>
  SECTOR_IDS.filter((id) => ids.includes(id));

export const inClassOrder = (ids: readonly StanceClass[]): readonly StanceClass[] =>
  STANCE_CLASSES.filter((id) => ids.includes(id));

const YEARS_BACK = 5;

/** The year a shown one is compared with unless the reader chose another: five years before, or the first with stances. */
export const usualFromYear = (shownYear: number): number =>
  Math.max(FIRST_STANCE_YEAR, shownYear - YEARS_BACK);
