import { useId } from 'react';
import './radioRow.css';

type Props<Id extends string> = {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One choice of a few, all in view: native radio buttons, so arrows, forms and screen readers know them. */
export function RadioRow<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className="radio-row">
      <legend>{label}</legend>
      <div className="radio-row-options">
        {options.map((option) => (
          <label key={option.id} className="radio-row-option">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
