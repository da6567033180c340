import { useId } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Swatch } from '../../ui/Swatch';
import type { LegendEntry, LegendMark } from '../../facts/map/mapModel';
import { clearClasses, toggleClass } from '../../view-state/actions';
import { useView } from '../../view-state/useView';
import { useMapModel } from './useMapModel';

/** What the fills mean, how many countries have each, and for classes a filter. */
export function Legend() {
  const model = useMapModel();
  const { words } = useI18n();
  const isFiltered = useView((view) => view.classes.length > 0);
  const titleId = useId();
  return (
    <section
      className={isFiltered ? 'map-legend map-legend-filtered' : 'map-legend'}
      aria-labelledby={titleId}
      data-legend
      data-map-control
    >
      <h2 id={titleId} className="map-legend-title">
        {model.title}
        {model.measure !== 'stance' && <span> · {model.unit}</span>}
      </h2>
      <ul>
        {model.legend.map((entry) => (
          <li key={entry.fill}>
            <Entry entry={entry} />
          </li>
        ))}
        {model.marks.map((mark) => (
          <li key={mark.mark}>
            <Mark mark={mark} />
          </li>
        ))}
      </ul>
      {isFiltered && (
        <button type="button" className="map-legend-clear" onClick={clearClasses}>
          {words.map.clearClasses}
        </button>
      )}
      {model.notes.length > 0 && (
        <div className="map-legend-notes">
          {model.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </section>
  );
}

function Mark({ mark }: { mark: LegendMark }) {
  const { format } = useI18n();
  return (
    <span className="map-legend-entry map-legend-mark" title={mark.meaning}>
      <span className={`swatch map-swatch-${mark.mark}`} />
      <span className="map-legend-label">{mark.label}</span>
      <span className="map-legend-count">{mark.count === null ? '…' : format.number(mark.count)}</span>
    </span>
  );
}

function Entry({ entry }: { entry: LegendEntry }) {
  const { format } = useI18n();
  const { filter } = entry;
  const content = (
    <>
      <Swatch fill={entry.fill} />
      <span className="map-legend-label">{entry.label}</span>
      <span className="map-legend-count">{format.number(entry.count)}</span>
    </>
  );
  if (filter === null) return <span className="map-legend-entry">{content}</span>;
  return (
    <button
      type="button"
      className="map-legend-entry"
      aria-pressed={entry.pressed}
      data-class={filter}
      onClick={() => toggleClass(filter)}
    >
      {content}
    </button>
  );
}
