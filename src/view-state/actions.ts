import type { Iso3 } from '../domain/iso3';
import type { Measure } from '../domain/measures';
import type { SectorId } from '../domain/sectors';
import type { StanceClass } from '../domain/stanceClass';
import { inClassOrder, inSectorOrder } from './defaultView';
import { commit } from './history';
import { viewStore } from './store';
import type { Page, Tab, ViewState } from './viewState';

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

export const dismissIssues = (): void => viewStore.setState({ issues: [] });
