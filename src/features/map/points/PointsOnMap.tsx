import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { useView } from '../../../view-state/useView';
import { bringIn } from '../freeArea.dom';
import { attachPoints } from './attachPoints.dom';
import { usePoints } from './usePoints';
import './points.css';

/** The chosen sectors' projects and events as marks over the map. */
export function PointsOnMap() {
  const map = useMap();
  const i18n = useLateI18n('cooperation');
  const model = usePoints();
  const record = useView((view) => view.record);
  const keysId = useId();
  const live = useRef({ model, i18n });
  const [points, setPoints] = useState<ReturnType<typeof attachPoints> | null>(null);

  useLayoutEffect(() => {
    live.current = { model, i18n };
  });

  useEffect(() => {
    const attached = attachPoints(map, () => live.current, keysId);
    setPoints(attached);
    return () => {
      attached.detach();
      setPoints(null);
    };
  }, [map, keysId]);

  useEffect(() => points?.changed(), [points, model, i18n]);

  // The open record is ringed, after every drawing anew, and brought into the frame once: when it opens.
  useEffect(() => {
    if (!points) return;
    const { layer } = points;
    let isBroughtIn = false;
    const ring = (): void => {
      const mark = layer.ring(record);
      if (!mark || isBroughtIn) return;
      isBroughtIn = true;
      bringIn(map, layer.centreOf(mark));
    };
    layer.on('drawn', ring);
    ring();
    return () => void layer.off('drawn', ring);
  }, [map, points, record]);

  return (
    <p id={keysId} hidden>
      {i18n.words.cooperation.points.keys}
    </p>
  );
}
