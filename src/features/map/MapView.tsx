import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import type { MapModel } from '../../facts/map/mapModel';
import { countryChange, selectCountry, showRegion } from '../../view-state/actions';
import { hrefFor } from '../../view-state/serialise';
import { viewStore } from '../../view-state/store';
import { LateFreshMap, LateLeafletMap } from './lateMap';
import { attachInteractions } from './mapInteractions.dom';
import { drawnMap, keepDrawnMap } from './mapNode.dom';
import { paintMap } from './paintMap.dom';
import { useMapModel } from './useMapModel';
import { whenIdle } from './whenIdle.dom';
import './map.css';

/** Path and query of a country in the view as it is at the moment of the call. */
const hrefOf = (iso3: Iso3): string =>
  hrefFor(
    viewStore.getState().view,
    countryChange(viewStore.getState().view, iso3),
    import.meta.env.BASE_URL,
  );

/** The live map: adopts the drawing that came with the page, paints it by difference, then hands it to Leaflet. */
export function MapView() {
  const model = useMapModel();
  const atlas = useAtlas();
  const i18n = useI18n();
  const keysId = useId();
  const area = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [node, setNode] = useState(drawnMap);
  const [isIdle, setIdle] = useState(false);
  const [home, setHome] = useState<HTMLElement | null>(null);
  const live = useRef({ model, atlas, lang: i18n.lang });
  const painted = useRef<MapModel | null>(null);
  const interactions = useRef<ReturnType<typeof attachInteractions> | null>(null);

  useLayoutEffect(() => {
    live.current = { model, atlas, lang: i18n.lang };
  });

  // Once for a drawing: from then on Leaflet holds it, and taking it back would leave it dead in the stage.
  useLayoutEffect(() => {
    if (!node || !stage.current || !area.current || !tip.current) return;
    stage.current.append(node);
    const attached = attachInteractions(area.current, node, tip.current, {
      model: () => live.current.model,
      lang: () => live.current.lang,
      hrefOf,
      places: () => live.current.atlas.countries.map(({ iso3, label }) => [iso3, label]),
      choose: selectCountry,
      leave: showRegion,
    });
    interactions.current = attached;
    painted.current = null;
    return attached.detach;
  }, [node]);

  useLayoutEffect(() => {
    if (!node || painted.current === model) return;
    paintMap(node, painted.current, model, i18n);
    painted.current = model;
    interactions.current?.painted();
  }, [node, model, i18n]);

  useEffect(() => {
    setHome(stage.current);
    return whenIdle(() => setIdle(true));
  }, []);

  return (
    <div
      ref={area}
      className="map-area"
      role="group"
      aria-label={i18n.words.map.label}
      aria-describedby={keysId}
      data-map
    >
      <div ref={stage} className="map-stage" />
      {node ? (
        isIdle && home && <LateLeafletMap node={node} home={home} />
      ) : (
        <LateFreshMap
          model={model}
          hrefOf={hrefOf}
          onDrawn={(drawn) => {
            keepDrawnMap(drawn);
            setNode(drawn);
          }}
        />
      )}
      <div ref={tip} className="map-tooltip" aria-hidden="true" />
      <p id={keysId} hidden>
        {i18n.words.map.keys}
      </p>
    </div>
  );
}
