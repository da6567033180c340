import { useState } from 'react';
import { LEAST_PCT, MOST_PCT } from '../../../domain/trade/priceShock';

type Props = { label: string; pct: number; onPercent: (pct: number) => void };

const inRange = (pct: number): boolean => Number.isInteger(pct) && pct >= LEAST_PCT && pct <= MOST_PCT;

/** A whole percentage to type. What is typed on the way to one ("-", "-1000") stays as typed and moves nothing. */
export function PercentBox({ label, pct, onPercent }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="price-percent">
      <input
        type="number"
        aria-label={label}
        aria-invalid={draft !== null && draft !== '' && !inRange(Number(draft))}
        min={LEAST_PCT}
        max={MOST_PCT}
        step={1}
        value={draft ?? String(pct)}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          if (typed !== '' && inRange(Number(typed))) onPercent(Number(typed));
        }}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden="true">%</span>
    </label>
  );
}
