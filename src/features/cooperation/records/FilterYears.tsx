import { useId, useRef } from 'react';
import type { YearSpan } from '../../../domain/cooperation/records';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { yearsChosen, type RecordFilterModel } from './recordFilterModel';
import { setRecords } from '../../../view-state/actions';

type Props = {
  years: RecordFilterModel['years'];
  /** Year of the time bar. */
  timeBar: number | null;
};

/** First and last year of the records shown. One drag, or one stay at a slider with the keys, makes one Back step. */
export function FilterYears({ years, timeBar }: Props) {
  const text = useLateI18n('cooperation').words.cooperation.filter.years;
  const isMoving = useRef(false);
  const move = (span: YearSpan): void => {
    setRecords({ years: yearsChosen(span, years.last, timeBar) }, isMoving.current ? 'replace' : 'push');
    isMoving.current = true;
  };
  const stop = (): void => {
    isMoving.current = false;
  };
  return (
    <fieldset className="record-filters-years">
      <legend>{text.title}</legend>
      <YearSlider
        label={text.from}
        value={years.from}
        years={years}
        onStop={stop}
        onMove={(from) => move({ from, to: Math.max(from, years.to) })}
      />
      <YearSlider
        label={text.to}
        value={years.to}
        years={years}
        onStop={stop}
        onMove={(to) => move({ from: Math.min(years.from, to), to })}
      />
      {years.timeBar !== null && <p className="quiet">{text.byTimeBar(years.timeBar)}</p>}
    </fieldset>
  );
}

type SliderProps = {
  label: string;
  value: number;
  years: RecordFilterModel['years'];
  onMove: (year: number) => void;
  onStop: () => void;
};

function YearSlider({ label, value, years, onMove, onStop }: SliderProps) {
  const id = useId();
  return (
    <p className="record-filters-year">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={years.first}
        max={years.last}
        step={1}
        value={value}
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onStop}
        onBlur={onStop}
      />
      <output htmlFor={id}>{value}</output>
    </p>
  );
}
