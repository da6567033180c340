import { RecordFilters } from '../features/records/RecordFilters';
import { RecordList } from '../features/records/RecordList';

/** The records of the whole region with their filter, below its sums by sector. */
export function RecordsOfRegion() {
  return (
    <>
      <RecordFilters iso3={null} />
      <RecordList iso3={null} />
    </>
  );
}
