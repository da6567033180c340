import { useState } from 'react';
import type { PriceControl } from './priceBench';

type Props = {
  text: string;
  label: string;
  months: NonNullable<PriceControl['month']>;
  onMonth: (month: string | null) => void;
};

/** A past month to choose, or to type where the browser has no calendar for months ("2016-01"); cleared, none is chosen. */
export function MonthBox({ text, label, months, onMonth }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const { chosen, first, last } = months;
  const isMonth = (typed: string) => /^\d{4}-\d{2}$/.test(typed) && typed >= first && typed <= last;
  return (
    <label className="price-month">
      <span aria-hidden="true">{text}</span>
      <input
        type="month"
        aria-label={label}
        min={first}
        max={last}
        value={draft ?? chosen}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          if (isMonth(typed)) onMonth(typed);
          else if (typed === '' && chosen !== '') onMonth(null);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
