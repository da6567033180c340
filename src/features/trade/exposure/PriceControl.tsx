import { LEAST_PCT, MOST_PCT, type Preset } from '../../../domain/trade/priceShock';
import { useLateI18n } from '../../../i18n/useLateI18n';
import type { PriceControl as Control, PriceBench } from './priceBench';
import { MonthBox } from './MonthBox';
import { PercentBox } from './PercentBox';
import { useId } from 'react';

type Props = {
  control: Control;
  onPercent: (pct: number) => void;
  /** `null` takes the chosen month back. */
  onMonth: (month: string | null) => void;
};

/** One price: as it was and as moved, a slider with a box for the exact percentage, and past levels to put it to. */
export function PriceControl({ control, onPercent, onMonth }: Props) {
  const { name, pct, pctText, spoken, price, past, month, notes } = control;
  const said = useLateI18n('tradeDetail').words.tradeDetail.exposure.bench;
  return (
    <li className="price-control" data-commodity={control.commodity}>
      <div className="price-control-head">
        <span className="price-control-name" aria-hidden="true">
          {name}
        </span>
        <output className="price-control-pct" aria-hidden="true">
          {pctText}
        </output>
      </div>
      {price !== null && <p className="exposure-note">{price}</p>}
      <div className="price-control-move">
        <input
          type="range"
          aria-label={said.slider(name)}
          aria-valuetext={spoken}
          min={LEAST_PCT}
          max={MOST_PCT}
          step={1}
          value={pct}
          onChange={(event) => onPercent(Number(event.target.value))}
        />
        <PercentBox label={said.percentBox(name)} pct={pct} onPercent={onPercent} />
      </div>
      {month && (
        <div className="price-control-past">
          {past.map((choice) => (
            <button
              key={choice.label}
              type="button"
              className="price-past"
              aria-label={choice.label}
              aria-pressed={choice.isChosen}
              onClick={() => onMonth(choice.isChosen ? null : choice.month)}
            >
              {choice.text}
            </button>
          ))}
          <MonthBox text={said.monthBox} label={said.monthLabel(name)} months={month} onMonth={onMonth} />
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className="exposure-note">
          {note}
        </p>
      ))}
    </li>
  );
}

type PresetRowProps = {
  presets: PriceBench['presets'];
  isMoved: boolean;
  onChoose: (preset: Preset) => void;
  onReset: () => void;
};

/** Past episodes as buttons with their months, and the way back to prices as they were. */
export function PresetRow({ presets, isMoved, onChoose, onReset }: PresetRowProps) {
  const said = useLateI18n('tradeDetail').words.tradeDetail.exposure.bench;
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className="price-presets">
      <p id={labelId} className="exposure-note">
        {said.presets}
      </p>
      <div className="price-presets-row">
        {presets.map(({ id, label, months, isChosen }) => (
          <button
            key={id}
            type="button"
            className="price-preset"
            aria-pressed={isChosen}
            onClick={() => onChoose(id)}
          >
            <span className="price-preset-name">{label}</span> <span>{months}</span>
          </button>
        ))}
      </div>
      <p className="exposure-note">{said.presetRule}</p>
      {/* Not `disabled`: pressed, it would lose the focus of a reader by keyboard. */}
      <button
        type="button"
        className="button"
        aria-disabled={!isMoved}
        onClick={isMoved ? onReset : undefined}
      >
        {said.reset}
      </button>
    </div>
  );
}
