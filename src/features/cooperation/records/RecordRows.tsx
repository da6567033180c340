import { useId, useMemo, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import type { RecordDetail } from '../../../facts/cooperation/recordDetail';
import {
  RECORD_SORTS,
  recordRow,
  sortedRecords,
  type RecordSort,
} from '../../../facts/cooperation/recordListModel';
import { recordChoiceOf } from '../../../facts/cooperation/recordsFiltered';
import { DownloadRecords } from './DownloadRecords';
import { RecordItem } from './RecordItem';
import { useFilterView } from './RecordFilters';

/** So many fit without burying what follows; each further step adds as many again. */
const STEP = 20;

type Props = {
  /** All records of the files at hand; which are shown is decided here. */
  details: readonly RecordDetail[];
  iso3: Iso3 | null;
};

/** The records that the filter leaves, in the order chosen, twenty at a time. */
export function RecordRows({ details, iso3 }: Props) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { words, format } = i18n;
  const text = words.cooperation.records.list;
  const view = useFilterView();
  const [sort, setSort] = useState<RecordSort>('newest');
  const [limit, setLimit] = useState(STEP);
  const sortId = useId();
  const sorted = useMemo(
    () => sortedRecords(details, recordChoiceOf(atlas, view, iso3), sort, atlas, i18n),
    [details, atlas, view, iso3, sort, i18n],
  );
  const rows = useMemo(
    () => sorted.slice(0, limit).map((detail) => recordRow(detail, atlas, i18n)),
    [sorted, limit, atlas, i18n],
  );
  if (sorted.length === 0) return <p className="quiet">{text.none}</p>;
  return (
    <>
      <p className="record-list-sort">
        <label htmlFor={sortId}>{text.sort}</label>
        <select
          id={sortId}
          value={sort}
          onChange={(event) => setSort(RECORD_SORTS.find((id) => id === event.target.value) ?? 'newest')}
        >
          {RECORD_SORTS.filter((id) => id !== 'country' || iso3 === null).map((id) => (
            <option key={id} value={id}>
              {text.sorts[id]}
            </option>
          ))}
        </select>
      </p>
      {sort === 'largest' && <p className="quiet">{text.twoDollars}</p>}
      <ul className="record-rows">
        {rows.map((row) => (
          <RecordItem key={row.id} row={row} withPlace={iso3 === null} />
        ))}
      </ul>
      <div className="record-list-foot">
        {sorted.length > limit && (
          <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
            {text.more(format, Math.min(STEP, sorted.length - limit))}
          </button>
        )}
        <DownloadRecords details={sorted} usesModel={iso3 === null && view.classes.length > 0} />
      </div>
    </>
  );
}
