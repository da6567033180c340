import { useId } from 'react';
import { FACTOR_MAX, FACTOR_STEP } from '../../../domain/stance/customModel';
import { useI18n } from '../../../i18n/I18nContext';
import type { WeightModel } from './reweighPanel';

type Props = {
  model: WeightModel;
  onMove: (factor: number) => void;
  /** Dropping, or taking back with the published weight: a choice, not a movement. */
  onDrop: (isDropped: boolean) => void;
};

/** One component: its name, its weight as published and now, a slider and a box to drop it. */
export function WeightControl({ model, onMove, onDrop }: Props) {
  const text = useI18n().words.reweigh;
  const noteId = useId();
  const isDropped = model.factor === 0;
  return (
    <li className="reweigh-weight" data-component={model.id} data-dropped={isDropped || undefined}>
      <span className="reweigh-name" aria-hidden="true">
        {model.name}
      </span>
      <label className="reweigh-drop">
        <input
          type="checkbox"
          aria-label={text.dropLabel(model.name)}
          checked={isDropped}
          onChange={(event) => {
            onDrop(event.target.checked);
          }}
        />
        <span aria-hidden="true">{text.drop}</span>
      </label>
      <input
        type="range"
        aria-label={text.sliderLabel(model.name)}
        aria-valuetext={model.spoken}
        aria-describedby={noteId}
        min={0}
        max={FACTOR_MAX}
        step={FACTOR_STEP}
        value={model.factor}
        onChange={(event) => {
          onMove(Number(event.target.value));
        }}
      />
      <output className="reweigh-value" aria-hidden="true">
        {model.factorText}
      </output>
      <span id={noteId} className="reweigh-note">
        {model.note}
      </span>
    </li>
  );
}
