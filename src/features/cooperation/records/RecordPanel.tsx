import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countryCooperationQuery, recordsQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import type { Iso3 } from '../../../domain/iso3';
import type { CooperationRecord } from '../../../domain/cooperation/recordFilter';
import type { SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePending } from '../../../ui/FilePending';
import { detailsOfCountry, detailsOfSector } from '../../../facts/cooperation/recordDetail';
import { recordsFailure } from './recordFailure';
import { recordsOf } from '../../../facts/cooperation/recordsFiltered';
import { useView } from '../../../view-state/useView';
import { OpenRecord } from './OpenRecord';
import './recordPanel.css';
import { RecordFrame } from './RecordFrame';

const USUAL_HEIGHT = 420;

/** The open record, found by its id alone; nothing while none is. `iso3` is the country of the page, null for others. */
export function RecordPanel({ iso3 }: { iso3: Iso3 | null }) {
  const id = useView((view) => view.record);
  return id === null ? null : <Opened id={id} iso3={iso3} />;
}

type Pending = { readonly error: unknown; readonly refetch: () => Promise<unknown> };

function Waiting({ of }: { of: Pending }) {
  const i18n = useLateI18n('cooperation');
  return (
    <RecordFrame>
      <FilePending
        height={USUAL_HEIGHT}
        failure={recordsFailure('panel', of.error, i18n)}
        onRetry={() => void of.refetch()}
      />
    </RecordFrame>
  );
}

function Opened({ id, iso3 }: { id: string; iso3: Iso3 | null }) {
  const { panel } = useLateI18n('cooperation').words.cooperation.records;
  const records = useQuery(recordsQuery());
  if (!records.data) return <Waiting of={records} />;
  const record = recordsOf(records.data).find((row) => row.id === id);
  if (!record)
    return (
      <RecordFrame focusKey={id} closeLabel={panel.back}>
        <p role="status">{panel.unknown(id)}</p>
      </RecordFrame>
    );
  return record.iso3 === 'REGION' ? (
    <FromSector record={record} sector={record.sector} page={iso3} />
  ) : (
    <FromCountry record={record} iso3={record.iso3} page={iso3} />
  );
}

type Props = { record: CooperationRecord; page: Iso3 | null };

/** A country's file has the stages of a project that other sectors have, which a sector's file has not. */
function FromCountry({ record, iso3, page }: Props & { iso3: Iso3 }) {
  const query = useQuery(countryCooperationQuery(iso3));
  const details = useMemo(() => (query.data ? detailsOfCountry(query.data) : null), [query.data]);
  return details ? <OpenRecord id={record.id} details={details} page={page} /> : <Waiting of={query} />;
}

function FromSector({ record, sector, page }: Props & { sector: SectorId }) {
  const query = useQuery(sectorQuery(sector));
  const details = useMemo(() => (query.data ? detailsOfSector(query.data) : null), [query.data]);
  return details ? <OpenRecord id={record.id} details={details} page={page} /> : <Waiting of={query} />;
}
