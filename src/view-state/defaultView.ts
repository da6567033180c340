import { SECTOR_IDS, type SectorId } from '../domain/sectors';
import { STANCE_CLASSES, type StanceClass } from '../domain/stanceClass';
import type { Lang } from '../i18n/lang';
import type { ViewState } from './viewState';

/** What a link without any field shows. */
export const defaultView = (lang: Lang): ViewState => ({
  lang,
  page: { kind: 'region' },
  tab: 'stance',
  sectors: [],
  year: null,
  measure: 'stance',
  classes: [],
});

/** Order and repeats carry no meaning, so they may not make two links of one view. */
export const inSectorOrder = (ids: readonly SectorId[]): readonly SectorId[] =>
  SECTOR_IDS.filter((id) => ids.includes(id));

export const inClassOrder = (ids: readonly StanceClass[]): readonly StanceClass[] =>
  STANCE_CLASSES.filter((id) => ids.includes(id));
