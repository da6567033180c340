import { lazy, type ComponentType } from 'react';
import { loadLateWords } from '../../i18n/loadLateWords';
import { viewStore } from '../../view-state/store';

/** With its words, and only when a sector is chosen. Without the code the map stays as it is: the list has the same records. */
const late = (load: () => Promise<ComponentType>) =>
  lazy(async () => {
    try {
      const [part] = await Promise.all([
        load(),
        loadLateWords('cooperation', viewStore.getState().view.lang),
      ]);
      return { default: part };
    } catch {
      return { default: () => null };
    }
  });

export const PointsOnMap = late(async () => (await import('./points/PointsOnMap')).PointsOnMap);
export const PointsLegend = late(async () => (await import('./points/PointsLegend')).PointsLegend);
