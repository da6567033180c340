import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { bordersQuery } from '../../bundle/bordersQuery';
import { BundleError } from '../../bundle/bundleError';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { useRetries } from '../../ui/late/useRetries';
import { ErrorCard } from '../../ui/ErrorCard';
import { useSlow } from '../../ui/useSlow';
import { fileFailure } from '../../facts/fileFailure';
import type { MapModel } from '../../facts/map/mapModel';
import { shapesOf, type Shapes } from './shapes';
import { StaticMap } from './StaticMap';

type FreshMapProps = {
  readonly model: MapModel;
  readonly hrefOf: (iso3: Iso3) => string;
  readonly onDrawn: (node: HTMLElement) => void;
};

/** The shapes, or null where the file has the right form but its lines do not add up to outlines. */
function readableShapes(topology: Parameters<typeof shapesOf>[0]): Shapes | null {
  try {
    return shapesOf(topology);
  } catch {
    return null;
  }
}

/**
 * Draws the map where the page's HTML did not bring it: in development and on the way back from a page without a map.
 * It is drawn in a root of its own, because from then on its nodes belong to Leaflet and the painter, not to React.
 */
export function FreshMap({ model, hrefOf, onDrawn }: FreshMapProps) {
  const i18n = useI18n();
  const { data: topology, error, refetch } = useQuery(bordersQuery());
  const retries = useRetries(() => void refetch());
  const shapes = useMemo(() => topology && readableShapes(topology), [topology]);
  const draw = useEffectEvent((drawable: Shapes) => {
    const host = document.createElement('div');
    const deliver = (drawn: HTMLDivElement | null) => {
      const map = drawn?.querySelector<HTMLElement>('[data-static-map]');
      if (map) onDrawn(map);
    };
    createRoot(host).render(
      <div ref={deliver}>
        <StaticMap shapes={drawable} model={model} hrefOf={hrefOf} i18n={i18n} />
      </div>,
    );
  });
  useEffect(() => {
    if (shapes) draw(shapes);
  }, [shapes]);
  const isSlow = useSlow(!topology && !error);
  const unreadable =
    shapes === null ? new BundleError('wrong-shape', 'borders.topo.json', 'no outlines') : null;
  const failure = fileFailure(error ?? unreadable, { title: i18n.words.map.loadFailed }, i18n.words);
  return (
    <>
      <div role="status">{isSlow && <p className="map-failed">{i18n.words.shell.errors.slow}</p>}</div>
      {failure && (
        <div className="map-failed">
          <ErrorCard {...failure} {...retries} />
        </div>
      )}
    </>
  );
}
