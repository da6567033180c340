import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tariffsQuery } from '../../../bundle/tradeQueries';
import type { Tariffs } from '../../../bundle/schemas/tariffs';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePending } from '../../../ui/FilePending';
import { fileFailure } from '../../../facts/bundleFailure';
import { tradeWarModel } from './tradeWarModel';
import { EventItem } from './EventItem';
import { RatesTable } from './RatesTable';
import './tradeWar.css';

/** Height of the three newest events and the rates, so that the tab keeps its length while the file loads. */
const USUAL_HEIGHT = 760;

/** The tariff events beside the trade figures, and the United States rates of 2025 as history. */
export function TradeWarSection({ iso3 }: { iso3: Iso3 }) {
  const { words } = useLateI18n('tradeDetail');
  const { data, error, refetch } = useQuery(tariffsQuery());
  if (data) return <TradeWar tariffs={data} iso3={iso3} />;
  const { failed, failedStill } = words.tradeDetail.tradeWar;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={fileFailure(error, failed, failedStill, words)}
      onRetry={() => void refetch()}
    />
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
        <details className="trade-war-earlier">
          <summary>{model.more}</summary>
          <ul className="trade-war-events">
            {model.earlier.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ul>
        </details>
      )}
      {model.rates && <RatesTable rates={model.rates} />}
    </section>
  );
}
