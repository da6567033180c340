import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { recordsQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import type { SectorFile } from '../../../bundle/schemas/sector';
import { SECTOR_IDS, type SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import { together } from '../../../ui/asked';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { detailsOfSector } from '../../../facts/cooperation/recordDetail';
import { fileFailure } from '../../../facts/fileFailure';
import { recordsFiltered } from '../../../facts/cooperation/recordsFiltered';
import { toggleSector } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { RecordRows } from './RecordRows';
import { useFilterView } from './RecordFilters';

/** Records of the whole region by the files of the chosen sectors. With none chosen the reader is asked first. */
export function RegionRecords() {
  const sectors = useView((view) => view.sectors);
  const [wantsAll, setWantsAll] = useState(false);
  if (sectors.length > 0) return <SectorRecords sectors={sectors} />;
  if (wantsAll) return <SectorRecords sectors={SECTOR_IDS} />;
  return <ChooseSector onAll={() => setWantsAll(true)} />;
}

type Results = readonly UseQueryResult<SectorFile>[];

/** Rows only when every file has come: a part of a list would read as all of it. */
const combine = (results: Results) => {
  const files = together(...results);
  return { ...files, data: files.data?.flatMap(detailsOfSector) };
};

function SectorRecords({ sectors }: { sectors: readonly SectorId[] }) {
  const { words } = useLateI18n('cooperation');
  const { records, filter } = words.cooperation;
  const files = useQueries({ queries: sectors.map((id) => sectorQuery(id)), combine });
  return (
    <FromFile
      file={files}
      height={USUAL_HEIGHTS.recordListFile}
      failure={fileFailure(files.error, { title: records.list.failed, still: filter.failedStill }, words)}
    >
      {(details) => <RecordRows details={details} iso3={null} />}
    </FromFile>
  );
}

/** How many records each sector has under the other filters; a dozen files are loaded only on request. */
function ChooseSector({ onAll }: { onAll: () => void }) {
  const atlas = useAtlas();
  const { words, format } = useLateI18n('cooperation');
  const text = words.cooperation.records.list;
  const view = useFilterView();
  const { data } = useQuery(recordsQuery());
  const shown = useMemo(
    () => (data ? recordsFiltered(data, atlas, view, null).records : []),
    [data, atlas, view],
  );
  if (!data) return null;
  if (shown.length === 0) return <p className="quiet">{text.none}</p>;
  const count = (id: SectorId): number => shown.filter(({ sector }) => sector === id).length;
  return (
    <>
      <p>{text.choose}</p>
      <ul className="record-list-sectors">
        {SECTOR_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="record-list-sector"
              disabled={count(id) === 0}
              onClick={() => toggleSector(id)}
            >
              <span>{words.terms.sectors[id]}</span> <span className="quiet">{format.number(count(id))}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onAll}>
        {text.loadAll(format, shown.length)}
      </button>
    </>
  );
}
