import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { usePublishedAtlas, useAtlas } from '../../../bundle/AtlasContext';
import {
  HALF_LIFE_MAX,
  HALF_LIFE_MIN,
  PUBLISHED,
  FACTOR_MAX,
  FACTOR_STEP,
} from '../../../domain/stance/customModel';
import { useI18n } from '../../../i18n/I18nContext';
import { reweighPanel, withFactor, withHalfLife, type WeightModel } from './reweighPanel';
import { yearsText } from './reweighWords';
import { resetWeights, setWeights } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { preparedScoringQuery } from './preparedScoring';
import './reweigh.css';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import { ErrorCard } from '../../../ui/ErrorCard';
import { useRetries } from '../../../ui/late/useRetries';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import { fileFailure } from '../../../facts/fileFailure';
import { countryName, insideSentence } from '../../../facts/countryNames';
import { effectiveYear } from '../../../facts/measures/measures';
import { useReweigh } from './ReweighContext';

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

/** What the reader's weights come to: who changes class, how many do not, and how far the work has got. */
export function ClassChanges() {
  const atlas = useAtlas();
  const { words, format, lang } = useI18n();
  const { changed, state: told } = words.reweigh;
  const { state, changes, rangesFailed, error, retry } = useReweigh();
  const retries = useRetries(retry);
  const year = effectiveYear(atlas, 'stance', useView((view) => view.year)); // prettier-ignore
  const titleId = useId();
  const loss = { title: told.failed, still: told.failedStill };
  const failure = state === 'failed' && fileFailure(error, loss, words);
  if (failure) return <ErrorCard {...failure} {...retries} />;
  const stays = atlas.countries.length - changes.length;
  const isApplied = state === 'scores' || state === 'ranges';
  const progress =
    state === 'scores' && rangesFailed ? told.rangesFailed : state === 'off' ? '' : told[state];
  const { classes } = words.terms;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{changed.title(String(year))}</h3>
      {state === 'off' && <p className="quiet">{changed.off}</p>}
      {isApplied && !atlas.stanceYears.includes(year) && (
        <p>{changed.beforeStart(String(FIRST_STANCE_YEAR))}</p>
      )}
      {isApplied && atlas.stanceYears.includes(year) && (
        <>
          {changes.length === 0 ? (
            <p>{changed.none}</p>
          ) : (
            <ul className="reweigh-changes">
              {changes.map(({ iso3, from, to }) => (
                <li key={iso3} data-changed={iso3}>
                  <Link to={{ page: { kind: 'country', iso3 } }}>{countryName(atlas, iso3, lang)}</Link>{' '}
                  <span className="visually-hidden">
                    {changed.moveSpoken(insideSentence(classes[from]), insideSentence(classes[to]))}
                  </span>
                  <span className="reweigh-move" aria-hidden="true">
                    <Swatch fill={from} /> {changed.move(classes[from], classes[to])} <Swatch fill={to} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p>{changed.stays(stays, format.number(stays))}</p>
        </>
      )}
      <p className="quiet" role="status">
        {progress}
      </p>
    </section>
  );
}

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
