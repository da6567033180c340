import { RecordFilters } from '../features/cooperation/records/RecordFilters';
import { RecordList } from '../features/cooperation/records/RecordList';

/** The records of the whole region with their filter, below its sums by sector. */
export function RecordsOfRegion() {
  return (
    <>
      <RecordFilters iso3={null} />
      <RecordList iso3={null} />
    </>
  );
}
