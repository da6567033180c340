import { useMemo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { topicsModel } from './sectorTopics';
import { EventMark } from './EventMark';
import './events.css';
import { useSectorShown } from './useSectorShown';

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
