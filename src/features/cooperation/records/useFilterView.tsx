import { useMemo } from 'react';
import type { FilterView } from '../../../facts/cooperation/recordChips';
import { useView } from '../../../view-state/useView';

/** What of the view decides which records are shown, as one object that changes only when that does. */
export function useFilterView(): FilterView {
  const page = useView((view) => view.page);
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  return useMemo(() => ({ page, sectors, classes, year, records }), [page, sectors, classes, year, records]);
}
