import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { AsBuilt } from '../../../ui/AsBuilt';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { countryFigures, type FigureModel } from './countryFigures';
import {
  countryReasons,
  recognitionReason,
  type ReasonModel,
  type ReasonsModel,
} from '../../../facts/stance/countryReasons';
import type { CountryStanceModel } from '../../../facts/stance/countryStance';
import { useView } from '../../../view-state/useView';
import { StanceOverTime } from './StanceOverTime';
import { AXES } from '../../../domain/stanceModel';
import { Link } from '../../../ui/Link';

/** Why the country stands where it does in the chosen year, and how it came there. */
export function StanceTab({ model }: { model: CountryStanceModel }) {
  const { words } = useI18n();
  const hasSectors = useView((view) => view.sectors.length > 0);
  return (
    <>
      {hasSectors && <p className="quiet">{words.stance.notBySector}</p>}
      {model.year !== null && <LoadedReasons model={model} year={model.year} />}
      <StanceOverTime model={model} />
      <LoadedFigures iso3={model.iso3} />
    </>
  );
}

function LoadedReasons({ model, year }: { model: CountryStanceModel; year: number }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const country = useQuery(countryQuery(model.iso3));
  const { data } = country;
  const hasClass = model.axes.length > 0;
  const reasons = useMemo(
    () => (data && hasClass ? countryReasons(atlas, data, year, i18n) : null),
    [atlas, data, hasClass, year, i18n],
  );
  const isOfView = useView((view) => view.year === null && view.weights === null);
  return (
    <FromFile
      file={country}
      built={{ name: `reasons ${model.iso3}`, isOfView }}
      height={USUAL_HEIGHTS.reasonsFile}
      failure={fileFailure(country.error, lossOfCountry(atlas, model.iso3, i18n), i18n.words)}
    >
      {(file) =>
        reasons ? (
          <Reasons model={reasons} />
        ) : (
          <Recognition reason={recognitionReason(atlas, file, year, i18n)} />
        )
      }
    </FromFile>
  );
}

/** Under the gate there is one reason, and it has a source too. */
function Recognition({ reason }: { reason: ReasonModel | null }) {
  const { words } = useI18n();
  if (!reason) return null;
  return (
    <section className="reasons" aria-labelledby="recognition-title">
      <h2 id="recognition-title">{words.stance.recognitionTitle}</h2>
      <ul>
        <Reason model={reason} />
      </ul>
    </section>
  );
}

function LoadedFigures({ iso3 }: { iso3: Iso3 }) {
  const i18n = useI18n();
  const { data } = useQuery(countryQuery(iso3));
  return (
    <AsBuilt name={`figures ${iso3}`}>
      {data ? <CountryFigures figures={countryFigures(data, i18n)} /> : null}
    </AsBuilt>
  );
}

/** The strongest reasons each way in two columns, each with its date and source. */
export function Reasons({ model }: { model: ReasonsModel }) {
  const { words } = useI18n();
  return (
    <section className="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.stance.reasonsTitle}</h2>
      <div className="reasons-columns">
        {AXES.map((axis) => (
          <div key={axis} className="reasons-column" data-axis={axis}>
            <h3>{words.stance[axis]}</h3>
            {model[axis].length === 0 ? (
              <p className="quiet">{words.stance.noReasons}</p>
            ) : (
              <ul>
                {model[axis].map((reason) => (
                  <Reason key={reason.key} model={reason} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** One reason: what, when, in which words, by which source. */
export function Reason({ model }: { model: ReasonModel }) {
  const { words } = useI18n();
  return (
    <li>
      <p>
        <strong>{model.title}</strong> <span className="quiet">{model.when}</span>
      </p>
      {model.note && (
        <p className="reasons-note">
          <span lang={model.note.isEnglish ? 'en' : undefined}>{model.note.text}</span>
          {model.note.isEnglish && <span className="quiet"> ({words.stance.noteInEnglish})</span>}
        </p>
      )}
      {model.others && <p className="quiet">{model.others}</p>}
      <p className="reasons-source">
        {model.source.url ? (
          <a href={model.source.url} rel="noreferrer" lang="">
            {model.source.title}
          </a>
        ) : (
          <Link to={{ page: { kind: 'sources' } }}>{model.source.title}</Link>
        )}
      </p>
    </li>
  );
}

/** The country in a few figures, each with its year. */
export function CountryFigures({ figures }: { figures: readonly FigureModel[] }) {
  const { words } = useI18n();
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="country-figures-title">
      <h2 id="country-figures-title">{words.stance.figuresTitle}</h2>
      <dl className="country-figures">
        {figures.map((figure) => (
          <div key={figure.indicator}>
            <dt>{figure.label}</dt>
            <dd>
              {figure.value} <span className="quiet">{figure.year}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {words.stance.figuresSource} <Link to={{ page: { kind: 'sources' } }}>{words.shell.sources}</Link>
      </p>
    </section>
  );
}
