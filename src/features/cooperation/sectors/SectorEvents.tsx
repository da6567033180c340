import { useMemo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { eventsModel } from './eventsModel';
import { EventItem } from './EventItem';
import './events.css';
import './sectorView.css';
import { useFirstRows } from './useFirstRows';
import { useSectorShown } from './useSectorShown';

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
