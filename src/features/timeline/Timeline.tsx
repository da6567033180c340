import { useMemo, type CSSProperties } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { FIRST_STANCE_YEAR } from '../../domain/years';
import { useI18n } from '../../i18n/I18nContext';
import { setYear } from '../../view-state/actions';
import { useView } from '../../view-state/useView';
import { timelineModel, yearAfterKey } from './timelineModel';
import { usePlay } from './usePlay';
import './timeline.css';

const placedAt = (at: number): CSSProperties => ({ '--timeline-at': at }) as CSSProperties;

/** The time bar: play, the year in large figures, the handle over its scale. */
export function Timeline() {
  const atlas = useAtlas();
  const { timeline } = useI18n().words;
  const chosen = useView((view) => view.year);
  const measure = useView((view) => view.measure);
  const model = useMemo(() => timelineModel(atlas, measure, chosen), [atlas, measure, chosen]);
  const { isPlaying, pause, toggle } = usePlay(model);
  const choose = (year: number): void => {
    pause();
    setYear(year);
  };

  return (
    <div className="timeline" role="group" aria-label={timeline.label}>
      <button type="button" className="timeline-play" onClick={toggle}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2l10 6-10 6z'} fill="currentColor" />
        </svg>
        <span className="timeline-play-word">{isPlaying ? timeline.pause : timeline.play}</span>
      </button>
      <p className="timeline-year" aria-hidden="true">
        {model.year}
      </p>
      <div className="timeline-bar" style={placedAt(model.stanceFrom)}>
        <span className="timeline-line" />
        <span className="timeline-line-stance" />
        <input
          type="range"
          className="timeline-handle"
          aria-label={timeline.label}
          aria-valuetext={
            model.isChosen ? timeline.yearText(String(model.year)) : timeline.latestText(String(model.year))
          }
          data-year={model.year}
          min={model.firstYear}
          max={model.lastYear}
          step={1}
          value={model.year}
          onChange={(event) => choose(Number(event.target.value))}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey) return;
            const year = yearAfterKey(event.key, model);
            if (year === undefined) return;
            // Browsers step by Page keys each in their own way; here it is five years everywhere.
            event.preventDefault();
            choose(year);
          }}
        />
        <div className="timeline-scale" aria-hidden="true">
          {model.ticks.map(({ year, at, isLabelled }) => (
            <span
              key={year}
              className="timeline-tick"
              data-labelled={isLabelled || undefined}
              style={placedAt(at)}
            >
              {isLabelled && <span className="timeline-tick-label">{year}</span>}
            </span>
          ))}
        </div>
        <p className="timeline-stance">{timeline.stanceFrom(String(FIRST_STANCE_YEAR))}</p>
        <p className="timeline-note" role="status">
          {model.mapYear !== null && timeline.mapShows(String(model.mapYear))}
        </p>
      </div>
      <div className="timeline-side">
        {model.isChosen && (
          <button
            type="button"
            className="timeline-latest"
            title={timeline.latestTitle}
            onClick={() => {
              pause();
              setYear(null);
            }}
          >
            {timeline.latest}
          </button>
        )}
      </div>
    </div>
  );
}
