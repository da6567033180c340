import { useAtlas } from '../../bundle/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { useView } from '../../view-state/useView';
import type { ViewState } from '../../view-state/viewState';
import type { Atlas } from '../../bundle/schemas/atlas';
import type { I18n } from '../../i18n/words';
import { buildMapModel } from './buildMapModel';
import type { MapModel } from '../../facts/map/mapModel';

let last: { key: readonly unknown[]; model: MapModel } | undefined;

/** The model of the last view is kept: map, legend and switch ask for the same one; a change of tab needs no new one. */
function remembered(atlas: Atlas, view: ViewState, i18n: I18n): MapModel {
  const key = [atlas, i18n, view.page, view.sectors, view.year, view.measure, view.classes];
  if (last && last.key.every((part, index) => part === key[index])) return last.model;
  const model = buildMapModel(atlas, view, i18n);
  last = { key, model };
  return model;
}

export function useMapModel(): MapModel {
  const atlas = useAtlas();
  const i18n = useI18n();
  const view = useView((current) => current);
  return remembered(atlas, view, i18n);
}
