import type { Iso3 } from '../domain/iso3';
import type { Measure } from '../domain/measures';
import { RECORD_KINDS, RECORD_STATUSES } from '../domain/cooperation/records';
import { SECTOR_IDS, type SectorId } from '../domain/sectors';
import { isPublished, type CustomModel } from '../domain/stance/customModel';
import { STANCE_CLASSES, type StanceClass } from '../domain/stanceClass';
import { inOrder } from './fields/linkField';
import { commit } from './history';
import { changed } from './serialise';
import { viewStore } from './store';
import type { FactsFilter, Page, RecordsFilter, Tab, TradeChoices, ViewState } from './viewState';

const change = (fields: Partial<ViewState>, mode: 'push' | 'replace' = 'push'): void =>
  commit(changed(viewStore.getState().view, fields), mode);

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** What choosing a country changes: from the page of a sector one goes on to that country's sectors. */
export const countryChange = (view: Pick<ViewState, 'page'>, iso3: Iso3): Partial<ViewState> => ({
  page: { kind: 'country', iso3 },
  ...(view.page.kind === 'sector' ? { tab: 'sectors' } : {}),
});

export const selectCountry = (iso3: Iso3): void => change(countryChange(viewStore.getState().view, iso3));

/** To the sectors of a country, with the filter kept. */
export const showSectorsOf = (iso3: Iso3): void =>
  change({ ...countryChange(viewStore.getState().view, iso3), tab: 'sectors' });

export const showRegion = (): void => change({ page: { kind: 'region' } });

export const showPage = (kind: Exclude<Page['kind'], 'country' | 'sector' | 'not-found'>): void =>
  change({ page: { kind } });

/** The page of a sector shows that one alone: another choice of sectors leads back to the region. */
const chooseSectors = (sectors: readonly SectorId[]): void => {
  const isSectorPage = viewStore.getState().view.page.kind === 'sector';
  change({ sectors: inOrder(SECTOR_IDS, sectors), ...(isSectorPage ? { page: { kind: 'region' } } : {}) });
};

export const toggleSector = (id: SectorId): void =>
  chooseSectors(toggled(viewStore.getState().view.sectors, id));

/** Adds a sector to the filter; one that is on stays on. */
export const addSector = (id: SectorId): void => {
  if (!viewStore.getState().view.sectors.includes(id))
    chooseSectors([...viewStore.getState().view.sectors, id]);
};

export const clearSectors = (): void => chooseSectors([]);

/** `null` is the latest year. Makes no Back step: time is scrubbed. */
export const setYear = (year: number | null): void => change({ year }, 'replace');

export const setMeasure = (measure: Measure): void => change({ measure });

export const toggleClass = (id: StanceClass): void =>
  change({ classes: inOrder(STANCE_CLASSES, toggled(viewStore.getState().view.classes, id)) });

export const clearClasses = (): void => change({ classes: [] });

export const setTab = (tab: Tab): void => change({ tab });

/**
 * A model of the reader's own. Moving a weight makes no Back step, as time does not; `push` is for choices, such as
 * dropping a component. What does not differ from the published model is no model of one's own.
 */
export const setWeights = (custom: CustomModel, mode: 'push' | 'replace' = 'replace'): void =>
  change({ weights: isPublished(custom) ? null : custom }, mode);

export const resetWeights = (): void => change({ weights: null });

/** The year to compare with; `null` is the usual one. */
export const setFrom = (from: number | null): void => change({ from });

export const setRow = (row: string | null): void => change({ row });

export const setFactsFilter = (filter: Partial<FactsFilter>): void =>
  change({ facts: { ...viewStore.getState().view.facts, ...filter } });

/** How trade is read. Moving a price makes no Back step, as time does not; `replace` says so. */
export const setTrade = (choices: Partial<TradeChoices>, mode: 'push' | 'replace' = 'push'): void =>
  change({ trade: { ...viewStore.getState().view.trade, ...choices } }, mode);

/** Which records are shown. Dragging the years makes no Back step, as time does not; `replace` says so. */
export const setRecords = (filter: Partial<RecordsFilter>, mode: 'push' | 'replace' = 'push'): void => {
  const records = { ...viewStore.getState().view.records, ...filter };
  change(
    {
      records: {
        ...records,
        kinds: inOrder(RECORD_KINDS, records.kinds),
        statuses: inOrder(RECORD_STATUSES, records.statuses),
      },
    },
    mode,
  );
};

/** Opens a record; `null` closes it. */
export const setRecord = (record: string | null): void => change({ record });

export const dismissIssues = (): void => viewStore.setState({ issues: [] });
