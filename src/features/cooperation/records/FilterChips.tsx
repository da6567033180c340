import { useLateI18n } from '../../../i18n/useLateI18n';
import type { FilterChip } from '../../../facts/cooperation/recordChips';
import { setRecords, setYear, toggleClass, toggleSector } from '../../../view-state/actions';
import { viewStore } from '../../../view-state/store';

function remove(chip: FilterChip): void {
  const { kinds, statuses } = viewStore.getState().view.records;
  switch (chip.of) {
    case 'sector':
      toggleSector(chip.id);
      return;
    case 'class':
      toggleClass(chip.id);
      return;
    case 'kind':
      setRecords({ kinds: kinds.filter((id) => id !== chip.id) });
      return;
    case 'status':
      setRecords({ statuses: statuses.filter((id) => id !== chip.id) });
      return;
    case 'years':
      setRecords({ years: null });
      return;
    case 'time-bar':
      setYear(null);
      return;
  }
}

type Props = {
  chips: readonly FilterChip[];
  /** Called before a chip goes, while the focus is still on it. */
  onRemoved: () => void;
};

/** What is chosen, each to be taken away by itself. */
export function FilterChips({ chips, onRemoved }: Props) {
  const text = useLateI18n('cooperation').words.cooperation.filter.chips;
  return (
    <ul className="record-filters-chips" aria-label={text.title}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="record-filters-chip"
            aria-label={text.remove(chip.label)}
            onClick={() => {
              onRemoved();
              remove(chip);
            }}
          >
            {chip.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
