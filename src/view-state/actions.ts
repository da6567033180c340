import type { Iso3 } from '../domain/iso3';
import type { Measure } from '../domain/measures';
import type { SectorId } from '../domain/sectors';
import { isPublished, type CustomModel } from '../domain/stance/customModel';
import type { StanceClass } from '../domain/stanceClass';
import { inClassOrder, inSectorOrder } from './defaultView';
import { commit } from './history';
import { viewStore } from './store';
import type { FactsFilter, Page, Tab, ViewState } from './viewState';

const change = (fields: Partial<ViewState>, mode: 'push' | 'replace' = 'push'): void =>
  commit({ ...viewStore.getState().view, ...fields }, mode);

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const selectCountry = (iso3: Iso3): void => change({ page: { kind: 'country', iso3 } });

export const showRegion = (): void => change({ page: { kind: 'region' } });

export const showPage = (kind: Exclude<Page['kind'], 'country' | 'not-found'>): void =>
  change({ page: { kind } });

export const toggleSector = (id: SectorId): void =>
  change({ sectors: inSectorOrder(toggled(viewStore.getState().view.sectors, id)) });

/** Adds a sector to the filter; one that is on stays on. */
export const addSector = (id: SectorId): void =>
  change({ sectors: inSectorOrder([...viewStore.getState().view.sectors, id]) });

export const clearSectors = (): void => change({ sectors: [] });

/** `null` is the latest year. Makes no Back step: time is scrubbed. */
export const setYear = (year: number | null): void => change({ year }, 'replace');

export const setMeasure = (measure: Measure): void => change({ measure });

export const toggleClass = (id: StanceClass): void =>
  change({ classes: inClassOrder(toggled(viewStore.getState().view.classes, id)) });

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

export const dismissIssues = (): void => viewStore.setState({ issues: [] });
