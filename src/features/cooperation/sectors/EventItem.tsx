import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import type { EventRow } from './eventsModel';
import { EventMark } from './EventMark';

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
