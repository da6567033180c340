import { useId } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import type { ComparedYears } from './changesYears';
import { setFrom } from '../../../view-state/actions';

/** Chooses the year to compare with. The usual one is what the address leaves out. */
export function CompareYear({ years }: { years: ComparedYears }) {
  const { words } = useLateI18n('changes');
  const id = useId();
  if (years.from === null) return null;
  const choose = (value: string): void => {
    const year = Number(value);
    setFrom(year === years.usual ? null : year);
  };
  return (
    <>
      <p className="changes-compare">
        <label htmlFor={id}>{words.changes.compareWith}</label>{' '}
        <select id={id} value={years.from} onChange={(event) => choose(event.target.value)}>
          {years.choices.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </p>
      {years.notice && <p className="quiet">{years.notice}</p>}
    </>
  );
}
