import { useMemo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { eventsModel, type EventRow, type EventMark as Mark } from './eventsModel';
import './events.css';
import './sectorView.css';
import { useFirstRows } from './useFirstRows';
import { useSectorShown } from './SectorGate';
import { Link } from '../../../ui/Link';
import type { SectorId } from '../../../domain/sectors';
import { topicsModel } from './sectorHead';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 10;

/** The dated events, newest first; bans, suspensions and cancellations are marked by shape and word. */
export function SectorEvents({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const { shown } = useSectorShown(iso3);
  const model = useMemo(() => (shown ? eventsModel(shown, i18n) : null), [shown, i18n]);
  const { shown: rows, more } = useFirstRows(model?.rows ?? [], FIRST_SHOWN);
  if (!model) return null;
  return (
    <section className="sector-section">
      <h2>{model.heading}</h2>
      <p className="sector-claim">{model.title}</p>
      {model.note && <p className="sector-quiet">{model.note}</p>}
      {rows.length > 0 && (
        <ol className="events">
          {rows.map((row) => (
            <EventItem key={row.id} row={row} />
          ))}
        </ol>
      )}
      {more}
    </section>
  );
}

/** One dated event: what, when, how far it had come, who says so, and the other stages of the same project. */
export function EventItem({ row }: { row: EventRow }) {
  const { events } = useLateI18n('cooperation').words.cooperation.sector;
  return (
    <li className={row.isStop ? 'event is-stop' : 'event'} data-event={row.id}>
      <p className="event-when">
        <EventMark mark={row.mark} />
        <span className="event-date">{row.date}</span> ·{' '}
        <span className={row.isStop ? 'event-stop' : undefined}>{row.kind}</span> · {row.direction}
      </p>
      <p className="event-title">
        <Link to={{ record: row.id }}>{row.title}</Link>
      </p>
      <p className="event-more">
        {[...row.details, row.status].join(' · ')}
        {row.unsure && ` · ${events.unsure}`} · {events.source}:{' '}
        <a href={row.sourceUrl} rel="noreferrer" lang="">
          {row.sourceTitle}
        </a>
      </p>
      {row.stages.length > 0 && (
        <p className="event-more">
          {events.stages}{' '}
          {row.stages.map((stage, index) => (
            <span key={stage.id}>
              {index > 0 && ', '}
              <Link to={{ record: stage.id }}>{stage.text}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

const SHAPES: Readonly<Record<Mark, string>> = {
  up: 'M8 2 14 13H2Z',
  down: 'M8 14 2 3h12Z',
  neither: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z',
  stop: 'M3 3 13 13M13 3 3 13',
};

/** Tells by its shape whether an event deepens, restricts or stops; the words beside it say the same. */
export function EventMark({ mark }: { mark: Mark }) {
  return (
    <svg className={`event-mark is-${mark}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[mark]} />
    </svg>
  );
}

/** So many of each topic; all of them stand in the list of events. */
const SHOWN = 5;

/** Events by what readers look for by name: 5G, cloud regions, safe cities, ground stations, satellites. */
export function TopicLists({ iso3, sector }: { iso3: Iso3 | null; sector: SectorId }) {
  const i18n = useLateI18n('cooperation');
  const { shown } = useSectorShown(iso3);
  const topics = useMemo(() => {
    if (!shown) return [];
    const events = shown.events.filter((event) => event.sector === sector);
    return topicsModel({ ...shown, events }, i18n);
  }, [shown, sector, i18n]);
  return topics.map(({ topic, heading, rows }) => (
    <div key={topic} className="sector-topic" data-topic={topic}>
      <h3>{heading}</h3>
      <ul className="topic-events">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <EventMark mark={row.mark} />
            <span className="event-date">{row.date}</span> <Link to={{ record: row.id }}>{row.title}</Link>
            <span className="sector-count">
              {' '}
              {[...row.details.slice(0, iso3 === null ? 1 : 0), row.kind, row.direction].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
