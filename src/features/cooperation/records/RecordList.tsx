import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryCooperationQuery, recordsQuery } from '../../../bundle/cooperationQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { detailsOfCountry } from '../../../facts/cooperation/recordDetail';
import { recordsPlace } from '../../../ui/places';
import { fileFailure } from '../../../facts/fileFailure';
import { recordsFiltered } from '../../../facts/cooperation/recordsFiltered';
import { useView } from '../../../view-state/useView';
import './recordList.css';
import { RecordRows } from './RecordRows';
import { RegionRecords } from './RegionRecords';
import { useFilterView } from './RecordFilters';

/** The records shown, one by one: the list twin of the points on the map. `iso3` null is the region. */
export function RecordList({ iso3 }: { iso3: Iso3 | null }) {
  const { words } = useLateI18n('cooperation');
  const place = useView((view) => (view.page.kind === 'sector' ? view.page.sector : null));
  return (
    <section className="record-list" id="records" aria-labelledby="records-heading">
      <h2 ref={recordsPlace} id="records-heading" tabIndex={-1}>
        {words.cooperation.records.title}
      </h2>
      {iso3 ? <CountryRecords key={iso3} iso3={iso3} /> : <RegionRecords key={place} />}
      <DealsApart iso3={iso3} />
    </section>
  );
}

function CountryRecords({ iso3 }: { iso3: Iso3 }) {
  const { words } = useLateI18n('cooperation');
  const { records, filter } = words.cooperation;
  const { data, error, refetch } = useQuery(countryCooperationQuery(iso3));
  const details = useMemo(() => (data ? detailsOfCountry(data) : null), [data]);
  return (
    <FromFile
      file={{ data: details, error, refetch }}
      height={USUAL_HEIGHTS.recordListFile}
      failure={fileFailure(error, { title: records.list.failed, still: filter.failedStill }, words)}
    >
      {(rows) => <RecordRows details={rows} iso3={iso3} />}
    </FromFile>
  );
}

/** Deals that pass the filter and have no row, so that the list is not read as all there is. */
function DealsApart({ iso3 }: { iso3: Iso3 | null }) {
  const atlas = useAtlas();
  const { words, format } = useLateI18n('cooperation');
  const view = useFilterView();
  const { data } = useQuery(recordsQuery());
  const deals = useMemo(
    () => (data ? recordsFiltered(data, atlas, view, iso3).shown.deals : 0),
    [data, atlas, view, iso3],
  );
  if (deals === 0) return null;
  return <p className="quiet">{words.cooperation.records.list.dealsApart(format, deals)}</p>;
}
