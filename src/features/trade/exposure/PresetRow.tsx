import { useId } from 'react';
import type { Preset } from '../../../domain/trade/priceShock';
import { useLateI18n } from '../../../i18n/useLateI18n';
import type { PriceBench } from './priceBench';

type Props = {
  presets: PriceBench['presets'];
  isMoved: boolean;
  onChoose: (preset: Preset) => void;
  onReset: () => void;
};

/** Past episodes as buttons with their months, and the way back to prices as they were. */
export function PresetRow({ presets, isMoved, onChoose, onReset }: Props) {
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
