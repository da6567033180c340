import { isMeasure, type Measure } from '../../domain/measures';
import { useI18n } from '../../i18n/I18nContext';
import { setMeasure } from '../../view-state/actions';
import { useView } from '../../view-state/useView';

const GROUPS: readonly (readonly ['stance' | 'trade' | 'cooperation', readonly Measure[]])[] = [
  ['stance', ['stance', 'engagement', 'guardedness']],
  ['trade', ['export-share', 'import-share', 'trade-share']],
  [
    'cooperation',
    [
      'finance-amount',
      'finance-count',
      'investment-amount',
      'investment-count',
      'construction-amount',
      'construction-count',
    ],
  ],
];

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
        {GROUPS.map(([group, measures]) => (
          <optgroup key={group} label={words.map.groups[group]}>
            {measures.map((id) => (
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
