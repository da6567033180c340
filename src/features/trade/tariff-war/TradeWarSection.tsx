import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tariffsQuery } from '../../../bundle/tradeQueries';
import type { Tariffs } from '../../../bundle/schemas/tariffs';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Fold } from '../../../ui/Fold';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { tradeWarModel, type TradeWarModel, type WarEvent } from './tradeWarModel';
import './tradeWar.css';

/** The tariff events beside the trade figures, and the United States rates of 2025 as history. */
export function TradeWarSection({ iso3 }: { iso3: Iso3 }) {
  const { words } = useLateI18n('tradeDetail');
  const tariffs = useQuery(tariffsQuery());
  const { failed, failedStill } = words.tradeDetail.tradeWar;
  return (
    <FromFile
      file={tariffs}
      height={USUAL_HEIGHTS.tradeWar}
      failure={fileFailure(tariffs.error, { title: failed, still: failedStill }, words)}
    >
      {(file) => <TradeWar tariffs={file} iso3={iso3} />}
    </FromFile>
  );
}

function TradeWar({ tariffs, iso3 }: { tariffs: Tariffs; iso3: Iso3 }) {
  const i18n = useLateI18n('tradeDetail');
  const model = useMemo(() => tradeWarModel(tariffs, iso3, i18n), [tariffs, iso3, i18n]);
  return (
    <section className="trade-war">
      <h2 className="trade-war-heading">{model.heading}</h2>
      <p className="trade-war-note">{model.intro}</p>
      <ul className="trade-war-events">
        {model.newest.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ul>
      {model.earlier.length > 0 && (
        <Fold className="trade-war-earlier" summary={model.more}>
          <ul className="trade-war-events">
            {model.earlier.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ul>
        </Fold>
      )}
      {model.rates && <RatesTable rates={model.rates} />}
    </section>
  );
}

type Props = { rates: NonNullable<TradeWarModel['rates']> };

/** The rates announced and in force in 2025 with their sources, and the note that they are history. */
export function RatesTable({ rates }: Props) {
  const { tradeWar } = useLateI18n('tradeDetail').words.tradeDetail;
  return (
    <>
      <h3 className="trade-war-part">{rates.heading}</h3>
      {rates.rows.length > 0 && (
        <table className="trade-war-rates">
          <caption className="visually-hidden">{rates.caption}</caption>
          <thead>
            <tr>
              {[...rates.columns, tradeWar.source].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rates.rows.map(({ measure, rate, url, site }) => (
              <tr key={measure}>
                <th scope="row">{measure}</th>
                <td>{rate}</td>
                <td>
                  <a href={url} rel="noreferrer">
                    {site}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rates.notes.map((note) => (
        <p key={note} className="trade-war-note">
          {note}
        </p>
      ))}
    </>
  );
}

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
