import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { usePublishedAtlas } from '../../../bundle/AtlasContext';
import { HALF_LIFE_MAX, HALF_LIFE_MIN, PUBLISHED } from '../../../domain/stance/customModel';
import { useI18n } from '../../../i18n/I18nContext';
import { reweighPanel, withFactor, withHalfLife } from './reweighPanel';
import { yearsText } from './reweighWords';
import { resetWeights, setWeights } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { ClassChanges } from './ClassChanges';
import { preparedScoringQuery } from './preparedScoring';
import { WeightControl } from './WeightControl';
import './reweigh.css';

/** Where a reader makes a model of their own, and sees what comes of it. Stands in a `ReweighSection`. */
export function ReweighPanel() {
  const i18n = useI18n();
  const text = i18n.words.reweigh;
  const published = usePublishedAtlas();
  const weights = useView((view) => view.weights);
  const model = useMemo(() => reweighPanel(published, weights, i18n), [published, weights, i18n]);
  // Whoever opens this will move something: what that takes is here by then. A failure is told once it matters.
  useQuery(preparedScoringQuery(published));
  return (
    <div className="reweigh">
      <p>{text.lead}</p>
      {model.axes.map(({ axis, label, note, weights: controls }) => (
        <fieldset key={axis} className="reweigh-axis">
          <legend>{label}</legend>
          <p className="quiet">{note}</p>
          <ul>
            {controls.map((control) => (
              <WeightControl
                key={control.id}
                model={control}
                onMove={(factor) => {
                  setWeights(withFactor(weights, control.id, factor));
                }}
                onDrop={(isDropped) => {
                  setWeights(withFactor(weights, control.id, isDropped ? 0 : 1), 'push');
                }}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <HalfLife years={model.halfLifeYears} />
      <label className="reweigh-verified">
        <input
          type="checkbox"
          checked={weights?.verifiedOnly ?? false}
          onChange={(event) => {
            setWeights({ ...(weights ?? PUBLISHED), verifiedOnly: event.target.checked }, 'push');
          }}
        />
        <span>
          {text.verifiedOnly} <span className="quiet">{text.verifiedNote}</span>
        </span>
      </label>
      <button type="button" className="button" disabled={!model.isCustom} onClick={resetWeights}>
        {text.reset}
      </button>
      <ClassChanges />
    </div>
  );
}

function HalfLife({ years }: { years: number }) {
  const i18n = useI18n();
  const text = i18n.words.reweigh;
  const published = usePublishedAtlas();
  const weights = useView((view) => view.weights);
  const noteId = useId();
  return (
    <div className="reweigh-weight">
      <span className="reweigh-name" aria-hidden="true">
        {text.halfLife}
      </span>
      <input
        type="range"
        aria-label={text.halfLife}
        aria-valuetext={yearsText(years, i18n)}
        aria-describedby={noteId}
        min={HALF_LIFE_MIN}
        max={HALF_LIFE_MAX}
        step={1}
        value={years}
        onChange={(event) => {
          setWeights(withHalfLife(weights, Number(event.target.value), published));
        }}
      />
      <output className="reweigh-value" aria-hidden="true">
        {yearsText(years, i18n)}
      </output>
      <span id={noteId} className="reweigh-note">
        {text.halfLifeNote}
      </span>
    </div>
  );
}
