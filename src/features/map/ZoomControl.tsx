import { useMap } from 'react-leaflet';
import { useI18n } from '../../i18n/I18nContext';
import { backToRegion } from './fitRegion.dom';

/** Half a doubling and a bit: two presses bring Central America to full width. */
const STEP = 0.75;

export function ZoomControl() {
  const map = useMap();
  const { words } = useI18n();
  return (
    <div className="map-zoom" data-map-control>
      <button type="button" aria-label={words.map.zoomIn} onClick={() => map.zoomIn(STEP)}>
        +
      </button>
      <button type="button" aria-label={words.map.zoomOut} onClick={() => map.zoomOut(STEP)}>
        −
      </button>
      <button type="button" aria-label={words.map.fitLabel} onClick={() => backToRegion(map)}>
        {words.map.fit}
      </button>
    </div>
  );
}
