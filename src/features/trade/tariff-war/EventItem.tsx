import { useLateI18n } from '../../../i18n/useLateI18n';
import type { WarEvent } from './tradeWarModel';

/** One dated event with what it was and the page it rests on. */
export function EventItem({ event }: { event: WarEvent }) {
  const { tradeWar } = useLateI18n('tradeDetail').words.tradeDetail;
  return (
    <li>
      <time dateTime={event.isoDate}>{event.date}</time>
      <h3>{event.title}</h3>
      <p>{event.note}</p>
      <p className="trade-war-source">
        <a href={event.sourceUrl} rel="noreferrer">
          {tradeWar.sourceOf(event.sourceTitle)}
        </a>{' '}
        {event.secondUrl && (
          <a href={event.secondUrl} rel="noreferrer">
            {tradeWar.secondSource}
          </a>
        )}
      </p>
    </li>
  );
}
