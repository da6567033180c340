import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, type ReactNode } from 'react';
import { countryCooperationQuery, recordsQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import type { Iso3 } from '../../../domain/iso3';
import { type CooperationRecord, matchesRecord } from '../../../domain/cooperation/recordFilter';
import type { SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import type { Asked } from '../../../ui/asked';
import type { Records } from '../../../bundle/schemas/records';
import {
  detailsOfCountry,
  detailsOfSector,
  type RecordDetail,
} from '../../../facts/cooperation/recordDetail';
import { fileFailure } from '../../../facts/fileFailure';
import { recordChoiceOf } from '../../../facts/cooperation/recordsFiltered';
import { useView } from '../../../view-state/useView';
import './recordPanel.css';
import { useAtlas } from '../../../bundle/AtlasContext';
import { CopyLink } from '../../../ui/CopyLink';
import { placeName } from '../../../facts/cooperation/recordListModel';
import { recordPanelModel } from './recordPanelModel';
import { RecordItem } from './RecordItem';
import { useFilterView } from './RecordFilters';
import { useEscape } from '../../../ui/useEscape';
import { setRecord } from '../../../view-state/actions';
import { useRecordFocus } from './useRecordFocus';

/** The open record, found by its id alone; nothing while none is. `iso3` is the country of the page, null for others. */
export function RecordPanel({ iso3 }: { iso3: Iso3 | null }) {
  const id = useView((view) => view.record);
  return id === null ? null : <Opened id={id} iso3={iso3} />;
}

/** Waits for a file in the frame in which the record will stand. */
function Framed<T>({ file, children }: { file: Asked<T>; children: (data: T) => ReactNode }) {
  const { words } = useLateI18n('cooperation');
  const { records, filter } = words.cooperation;
  return (
    <FromFile
      file={file}
      height={USUAL_HEIGHTS.recordPanel}
      failure={fileFailure(file.error, { title: records.panel.failed, still: filter.failedStill }, words)}
      frame={(wait) => <RecordFrame>{wait}</RecordFrame>}
    >
      {children}
    </FromFile>
  );
}

function Opened({ id, iso3 }: { id: string; iso3: Iso3 | null }) {
  const records = useQuery(recordsQuery());
  return <Framed file={records}>{(file) => <Found file={file} id={id} page={iso3} />}</Framed>;
}

function Found({ file, id, page }: { file: Records; id: string; page: Iso3 | null }) {
  const { panel } = useLateI18n('cooperation').words.cooperation.records;
  const record = file.rows.find((row) => row.id === id);
  if (!record)
    return (
      <RecordFrame focusKey={id} closeLabel={panel.back}>
        <p role="status">{panel.unknown(id)}</p>
      </RecordFrame>
    );
  return record.iso3 === 'REGION' ? (
    <FromSector record={record} sector={record.sector} page={page} />
  ) : (
    <FromCountry record={record} iso3={record.iso3} page={page} />
  );
}

type Props = { record: CooperationRecord; page: Iso3 | null };

/** A country's file has the stages of a project that other sectors have, which a sector's file has not. */
function FromCountry({ record, iso3, page }: Props & { iso3: Iso3 }) {
  const { data, error, refetch } = useQuery(countryCooperationQuery(iso3));
  const details = useMemo(() => (data ? detailsOfCountry(data) : null), [data]);
  return (
    <Framed file={{ data: details, error, refetch }}>
      {(known) => <OpenRecord id={record.id} details={known} page={page} />}
    </Framed>
  );
}

function FromSector({ record, sector, page }: Props & { sector: SectorId }) {
  const { data, error, refetch } = useQuery(sectorQuery(sector));
  const details = useMemo(() => (data ? detailsOfSector(data) : null), [data]);
  return (
    <Framed file={{ data: details, error, refetch }}>
      {(known) => <OpenRecord id={record.id} details={known} page={page} />}
    </Framed>
  );
}

type OpenRecordProps = {
  id: string;
  /** The records of its country, or of its sector where it concerns the whole region. */
  details: readonly RecordDetail[];
  /** The country of the page. */
  page: Iso3 | null;
};

/** A record with all its fields, its source, the other stages of its project and its own link. */
export function OpenRecord({ id, details, page }: OpenRecordProps) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { records } = i18n.words.cooperation;
  const view = useFilterView();
  const detail = details.find((one) => one.id === id);
  const model = useMemo(
    () => (detail ? recordPanelModel(detail, details, atlas, i18n) : null),
    [detail, details, atlas, i18n],
  );
  if (!detail || !model) return null;
  const isElsewhere = page !== null && detail.iso3 !== page;
  const isOutside = !isElsewhere && !matchesRecord(detail, recordChoiceOf(atlas, view, page));
  return (
    <RecordFrame focusKey={id}>
      <h2 className="record-panel-title">{model.title}</h2>
      {model.setback && <p className="record-panel-setback">{model.setback}</p>}
      {isElsewhere && <p className="quiet">{records.panel.elsewhere(placeName(atlas, detail.iso3, i18n))}</p>}
      {isOutside && <p className="quiet">{records.panel.outside}</p>}
      <dl className="record-panel-fields">
        {model.fields.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{records.fields.source}</dt>
          <dd>
            <a href={model.source.url} rel="noreferrer" lang="">
              {model.source.title}
            </a>
            {model.source.note && <span className="quiet"> {model.source.note}</span>}
          </dd>
        </div>
      </dl>
      {model.stages.length > 0 && (
        <>
          <h3>{records.stages.title}</h3>
          <p className="quiet">{records.stages.note}</p>
          <ul className="record-rows">
            {model.stages.map((row) => (
              <RecordItem key={row.id} row={row} withPlace={false} />
            ))}
          </ul>
        </>
      )}
      <CopyLink key={id} label={records.panel.copy} />
    </RecordFrame>
  );
}

type RecordFrameProps = {
  /** Takes the focus when it changes: the id of the record once it is there. */
  focusKey?: string;
  /** What the button says that closes it, where there is no record to close. */
  closeLabel?: string;
  children: ReactNode;
};

/** What stands around the open record: it takes the focus, Escape and a button close it and give the focus back. */
export function RecordFrame({ focusKey, closeLabel, children }: RecordFrameProps) {
  const text = useLateI18n('cooperation').words.cooperation.records.panel;
  const frame = useRef<HTMLElement>(null);
  const giveBack = useRecordFocus(frame, focusKey);
  const close = (): void => {
    setRecord(null);
    giveBack();
  };
  useEscape(true, { close, part: () => frame.current });
  return (
    <section ref={frame} className="record-panel" aria-label={text.region} tabIndex={-1}>
      {children}
      <button type="button" className="button" onClick={close}>
        {closeLabel ?? text.close}
      </button>
    </section>
  );
}
