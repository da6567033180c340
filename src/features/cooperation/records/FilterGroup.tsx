import type { FilterOption } from './recordFilterModel';

type Props<T extends string> = {
  title: string;
  options: readonly FilterOption<T>[];
  /** All that is chosen in the dimension, which may be more than stands in this group. */
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
};

/** Choices of one dimension, each with the number of records it alone would show. */
export function FilterGroup<T extends string>({ title, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="record-filters-group">
      <legend>{title}</legend>
      {options.map(({ id, label, count, isChosen, isOff }) => (
        <label key={id} className="record-filters-option" data-off={isOff || undefined}>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isOff}
            onChange={() => onChoose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])}
          />
          <span>{label}</span> <span className="record-filters-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
