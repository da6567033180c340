import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { bordersQuery } from '../../bundle/queries';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import type { MapModel } from '../../view-models/mapModel';
import { shapesOf } from './shapes';
import { StaticMap } from './StaticMap';

type FreshMapProps = {
  readonly model: MapModel;
  readonly hrefOf: (iso3: Iso3) => string;
  readonly onDrawn: (node: HTMLElement) => void;
};

/**
 * Draws the map where the page's HTML did not bring it: in development and on the way back from a page without a map.
 * It is drawn in a root of its own, because from then on its nodes belong to Leaflet and the painter, not to React.
 */
export function FreshMap({ model, hrefOf, onDrawn }: FreshMapProps) {
  const i18n = useI18n();
  const { data: topology, isError } = useQuery(bordersQuery());
  const draw = useEffectEvent((from: NonNullable<typeof topology>) => {
    const host = document.createElement('div');
    const deliver = (drawn: HTMLDivElement | null) => {
      const map = drawn?.querySelector<HTMLElement>('[data-static-map]');
      if (map) onDrawn(map);
    };
    createRoot(host).render(
      <div ref={deliver}>
        <StaticMap shapes={shapesOf(from)} model={model} hrefOf={hrefOf} i18n={i18n} />
      </div>,
    );
  });
  useEffect(() => {
    if (topology) draw(topology);
  }, [topology]);
  return isError ? <p className="map-failed">{i18n.words.map.loadFailed}</p> : null;
}
