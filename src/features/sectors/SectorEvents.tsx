import { useMemo, useState } from 'react';
import type { Iso3 } from '../../domain/iso3';
import { useLateI18n } from '../../i18n/useLateI18n';
import { eventsModel } from '../../view-models/cooperation/record/eventsModel';
import { EventItem } from './EventItem';
import './events.css';
import './sectorView.css';
import { useSectorShown } from './useSectorShown';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 10;

/** The dated events, newest first; bans, suspensions and cancellations are marked by shape and word. */
export function SectorEvents({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const { events } = i18n.words.cooperation.sector;
  const [all, setAll] = useState(false);
  const { shown } = useSectorShown(iso3);
  const model = useMemo(() => (shown ? eventsModel(shown, i18n) : null), [shown, i18n]);
  if (!model) return null;
  const rows = all ? model.rows : model.rows.slice(0, FIRST_SHOWN);
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
      {model.rows.length > FIRST_SHOWN && (
        <button type="button" className="sectors-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? events.showFewer : events.showAll(i18n.format, model.rows.length)}
        </button>
      )}
    </section>
  );
}
