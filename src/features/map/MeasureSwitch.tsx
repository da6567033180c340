import { isMeasure, MEASURE_FAMILIES, type MeasureFamily } from '../../domain/measures';
import { useI18n } from '../../i18n/I18nContext';
import { setMeasure } from '../../view-state/actions';
import { useView } from '../../view-state/useView';

const FAMILIES = Object.keys(MEASURE_FAMILIES) as MeasureFamily[];

/** What the map shows, as a plain select: it works with every keyboard, screen reader and phone as it is. */
export function MeasureSwitch() {
  const measure = useView((view) => view.measure);
  const { words } = useI18n();
  return (
    <label className="map-measure" data-map-control>
      {words.map.mapShows}
      <select
        data-measure={measure}
        value={measure}
        onChange={(event) => {
          if (isMeasure(event.target.value)) setMeasure(event.target.value);
        }}
      >
        {FAMILIES.map((family) => (
          <optgroup key={family} label={words.map.groups[family]}>
            {MEASURE_FAMILIES[family].map((id) => (
              <option key={id} value={id}>
                {words.terms.measures[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
